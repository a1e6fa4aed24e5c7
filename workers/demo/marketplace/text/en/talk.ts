/** English: how a job is asked for, agreed, done and paid. */
import type { Phrasebook } from "#workers/demo/marketplace/phrasebook.ts";
import { life } from "#workers/demo/marketplace/text/en/life.ts";

export const talk: Phrasebook["talk"] = {
  ...life,
  opening: [
    "c: [Hi|Hello|Hey] {p}, I need {job}. [Are you free|Do you have time|Any chance you could do it] {day}? >> p: [Hi|Hello] {c}, [should be possible|yes I have time|let me check]. [Where about in {city} are you?|Which part of town?]",
    "c: [Good morning|Good afternoon|Hello]. We [are looking for|need|would like] {job}. What would that cost [roughly|about]? >> p: [Hi {c}!|Hello, thanks for writing.] [Depends a bit, can I ask a few things?|I can give you a price if you tell me a little more.]",
    "c: Hi, [saw your profile|found you here|a neighbour booked you last month] and I'm after {job}. [Is that something you do?|Would you take that on?] >> p: [Sure do|Yes, most weeks|That's what I do all day :)]. [When were you thinking?|Is it urgent?]",
    "c: Is it possible to get {job} this week? [Evenings are best|Any time after {time}|I work from home so whenever]. >> p: This week is [tight|nearly full] but [{day} could work|I could squeeze it in {day}].",
    "c: {p} hi! {job}, [how soon could you come|when is your next free day]? >> p: [Next free is {day}|{day} around {time}]. [Does that help?|Ok for you?]",
    "c: Hello, it's {c} from {street}. I'd like a quote for {job} please. >> p: Hi {c}, of course. [Could you tell me a bit more?|Any photos?] >> c: [Added two photos to the request|Will add some to the request tonight|Just did, in the request]",
    "c: Hi there, not sure if I'm in the right place, I need {job}. >> p: You are :) [Happy to help.|I can do that.] Flat or house? >> c: [Flat, {floor} floor|House, street parking outside]",
    "c: quick one, do you do jobs like this: {job}? >> p: I do. [Minimum is one hour|No call-out fee].",
    "c: Hey, my last [person|guy] let me down so I need {job} [fairly quickly|before the weekend]. >> p: Sorry to hear that. [I can come {day}|I had a cancellation for {day}], {time}?",
  ],
  details: [
    "@home p: Is there parking [nearby|at the door]? >> c: [Yes, free after {n}|Permit only but I have a visitor ticket|There's a car park round the corner|Street is usually fine]",
    "p: Which floor are you on, and is there a lift? >> c: [{floor} floor, no lift I'm afraid|Ground floor|{floor}, lift takes four people]",
    "@space p: [How big is it|What size are we talking]? >> c: [About {area} square metres|{w} by {h} metres, measured twice|Maybe {area} sqm all in]",
    "c: How long does [something like this|it] [usually|normally] take? >> p: [About {hours} hours|Half a day|Between {n} and {n2} hours, depends what I find]",
    "@home c: Are you insured? >> p: [Yes, public liability, policy is on my profile|Yes, up to 2 million, certificate no. {serial}]",
    "@parts c: Do I need to buy anything [before|first]? >> p: [No, I bring it all|Only the {article} part, any shop has it|Just keep the receipt if you do]",
    "p: Will somebody be in? >> c: [I will|My husband is there till {time}|The concierge has a key]",
    "c: Can you send an invoice? >> p: [The app makes one automatically|Yes, it shows up under your booking afterwards]",
    "c: Is {time} too early? >> p: [No, I start at 7|Perfect actually|A bit, {time2} would be safer]",
    "@home p: Anything else while I'm there? >> c: [Maybe a squeaky door|That's all|I'll make a list]",
  ],
  quote: [
    "@home p: For that I'd say {price}, [materials included|materials on top]. >> c: [Sounds fair|Ok|That's fine with me|Good, let's do it]",
    "p: [Total would be|That comes to] {price}. [It's {price3} an hour, {hours} hours|Fixed price, no surprises]. >> c: [A bit more than I thought, could you do {price2}?|Hmm. Is there any room?] >> p: [I could do {price2b} if I don't have to come twice|Sorry, that's my best price for a proper job|Ok, {price2b}, meet in the middle]",
    "p: [For that I'd say {price}|{price} all in]. >> c: [Great|Perfect], booking now.",
    "c: So what would it be, [roughly|all in]? >> p: [Around {price}|Between {price2} and {price}, nearer the second]. >> c: [Ok thanks, that works|Fine. How do I book, through the button?] >> p: [Yes just hit book and pick the slot|I'll send the offer here, you accept it]",
    "p: I've sent you an offer for {price} here in the app. >> c: [Got it|Seen it, accepting now|Thanks, will look tonight]",
    "c: Someone else quoted {price2}. >> p: [Can't match that, sorry, but I do it properly|If it's the same work I'd be surprised. I can go to {price2b}] >> c: [Fair enough, I'd rather have you|Ok deal]",
  ],
  schedule: [
    "c: Would {day} at {time} work? >> p: [Works for me|Yes|{day} is fine, {time2} would be better though] >> c: [Great, see you then|ok {time2} it is|Perfect]",
    "p: I have {day} {time} or {day2} {time2}. >> c: {day} [please|works better].",
    "p: Could I come between {time} and {time2}? >> c: [No problem, I'm home|Yes, [my partner|my mum] will be there]",
    "c: Anything on {day}? >> p: [Only {time}|Morning is full, {time2} is free] >> c: [I'll take it|Then {time2}]",
  ],
  undecided: [
    "c: [Let me think about it|I need to ask my landlord first|I'll talk to my wife and get back to you]. >> p: [No rush|Of course]",
    "c: Thanks, [I found somebody closer|we decided to wait until spring|it's a bit over budget]. >> p: [No worries, good luck|Thanks for letting me know]",
    "p: Just checking if you're still interested? >> c: [Sorry, we sorted it ourselves in the end|Not this month, maybe later]",
    "p: Sorry {c}, [I looked at the photos and that's not really my thing|I can't fit it in this month]. >> c: [Ok thanks for being honest|Shame, thank you anyway]",
  ],
  booked: [
    "p: Booking received, [thank you|thanks {c}]. See you {day}. >> c: [See you|Great, thanks]",
    "c: [Just booked|Booked and paid] :) >> p: [Got it|Perfect, it's in my calendar]",
    "p: Accepted! [I'll message when I set off|Any problems just write here]. >> c: [Super|Will do|👍]",
    "c: Booked for {time}. Do you need anything from me? >> p: [Just the address and how I get in|No, only make some space]",
    "p: All confirmed. >> c: Card was charged {price}, correct? >> p: Yes, held until the job is done.",
  ],
  done: [
    "p: All done, [photos are in the booking|left the key where you said]. >> c: [Looks great, thank you|Wow that was quick, thanks {p}|Just got home, really happy]",
    "c: Thank you so much, [couldn't be happier|works perfectly|you were great]. >> p: [My pleasure|Glad you like it|Any time]. [A review would help me a lot|]",
    "@home p: Finished at {time2}. [Took a bit longer because of the corner|Easier than expected]. >> c: [Great. I've marked it as complete|Confirmed in the app, thanks]",
    "c: Thanks again for today! [Left you 5 stars|Tip is on its way in the app]. >> p: [You're too kind|Much appreciated {c}]",
    "@home c: One small thing, [the left one is still a bit loose|there's a drop of paint on the step], could you look next time? >> p: [Of course, sorry about that|I'll pass by {day}, no charge]",
  ],
  again: [
    "c: Hi {p}, same again [this week|next week|on {day}]? >> p: [Sure|Of course], {day} {time}?  >> c: [Perfect|yes please]",
    "c: Hello again! Now I need {job}. >> p: [Hi {c}, nice to hear from you|Ha, back already]. {price} and I could come {day}.",
    "p: Hi {c}, [it's been a while|time for the next one?], shall I put you down for {day}? >> c: [Yes please|Go on then, {time} if you can]",
    "c: {p}, are you around {day}? The usual. >> p: [Around {time}, ok?|I am. {time}]",
    "c: You were so good last time, could you also do {job}? >> p: [Happy to|I can, {price} for that one].",
  ],
  instant: [
    "c: Booked you for {day} {time}, [gate code is {code4}|ring flat {flat}|it's the blue door]. >> p: [Noted|Thanks, see you]",
    "p: Thanks for the booking. [Anything special?|I'll be there {time}.] >> c: [No, same as always|The key is with the neighbour at number {door}]",
    "c: Hi, address is {street}, flat {flat}. >> p: [Found it on the map|Got it, thanks]",
  ],
};
