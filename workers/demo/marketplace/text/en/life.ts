/** English: getting there, things that go wrong, and chat; much of it looks like contact data and is not. */
import type { Phrasebook } from "#workers/demo/marketplace/phrasebook.ts";

type Life = Pick<
  Phrasebook["talk"],
  "site" | "arrival" | "honest" | "smalltalk" | "complaint" | "reschedule" | "cancel"
>;

export const life: Life = {
  site: [
    "c: The address is {street}, [flat {flat}|apartment {flat}|{floor} floor]. [Buzzer says {code4}|Code for the front door is {code4}#|No bell, please knock]. >> p: [Perfect, thank you|Noted]",
    "c: It's {street}, postcode {postcode}. [Parking bay {bay} is ours|You can park at the back]. >> p: [Great|Thanks, I know the street]",
    "c: Key safe is left of the door, code {code4}. [Please scramble it after|Alarm is off]. >> p: [Will do|Ok]",
    "p: How do I get in if you're at work? >> c: [Concierge, just say flat {flat}|Lockbox on the railing, {code4}|My neighbour at {door} has the key]",
    "c: Alarm code is {code6}, you have 30 seconds. >> p: [No pressure then :)|Understood, {code6}]",
    "c: wifi if you need it: guest network, password sunny{code4}. >> p: [Ta|Brilliant, thanks]",
    "p: Which entrance? >> c: The one on [the left|the courtyard side], [blue door|next to the bakery], {floor} floor, name on the bell is {c}.",
  ],
  arrival: [
    "p: On my way, [about {minutes} minutes|there by {time}]. >> c: [ok|Great|Door is open]",
    "p: Running {minutes} min late, [traffic is awful|the last job overran], sorry! >> c: [No problem|Fine, I'm home all day|ok thanks for telling me]",
    "p: I'm here, at number {house}. Nobody answers. >> c: [Sorry, was in the garden, coming|Try the top bell|2 mins!!]",
    "c: Where are you? We said {time}. >> p: [Round the corner, looking for parking|5 minutes, promise] >> c: [ok|right]",
    "p: Bus is stuck, taking the {n2} instead. [Be there {time2}|Sorry]. >> c: No stress",
  ],
  honest: [
    "@parts c: My order number for the part is {order}, [it should arrive {day}|can you check it's the right one?] >> p: [Looks right|Yes that's the one, wait for me to open it]",
    "@parts p: Parcel is on its way, tracking {tracking}. >> c: [Says out for delivery|Thanks, it's with the neighbour at {door}]",
    "@fit c: Measured again: {cm1} x {cm2} x {cm3}, and the gap is {cm2}. >> p: [Then it fits, just|Good, {cm1} was what I needed]",
    "@parts c: The model on the label is {model}, serial {serial}. >> p: [Thank you, ordering the part|Ok that one has the filter at the back]",
    "@plumbing,electrical c: The meter says {meter}, is that normal? >> p: [Yes|A bit high for spring but ok]",
    "p: Invoice {order} for {price} is in the app. >> c: [Thanks, my company needs the VAT number too|Got it] >> p: [It's on the second line, {serial}|It's at the bottom]",
    "c: Booking {order} shows two charges of {price}? >> p: [One is only held, it drops off in 3 to 5 days|Ask support with that number, I can't see your card]",
    "@painting,hair-and-beauty,photography c: Can I call you about the colours? >> p: [Better here in the app, then we both have it in writing|I'd rather keep it in the chat, that way nothing gets lost] >> c: [Sure|Fair enough]",
    "c: Do you take cash? >> p: Only through the app, sorry. [Otherwise neither of us is covered|It's in their rules and honestly safer]. >> c: [Ok no problem|makes sense]",
    "@plumbing c: Support asked for a photo of the leak, ref {order}. >> p: [I took three, uploading them to the booking|Sent them through the help page]",
    "@painting c: What's the reference on the paint? >> p: {paint}, {litres} litres, batch {serial}.",
    "c: Flight lands {time}, {flight}. Could be late. >> p: [I'll keep an eye on it|No worries, I'm flexible]",
    "@home p: My van is {plate}, white, so you know it's me. >> c: [Ok|I'll move my car]",
    "@it-help c: [My WhatsApp stopped after the update, that's the thing I need fixed|It's the e-mail on her phone that doesn't sync]. >> p: [Probably the storage, I'll have a look|Easy one, {minutes} minutes]",
  ],
  smalltalk: [
    "c: How was your weekend? >> p: [Good, took the kids to the sea|Worked, sadly|Too short] [and yours?|]",
    "p: Nice [street|area] by the way. >> c: [We love it|Noisy on Fridays but yes]",
    "@pet-care,home-cleaning c: The cat misses you :) >> p: [Haha, give her a stroke from me|She only likes my sandwiches]",
    "c: Did you see the match? >> p: [Don't. {n}-nil.|Only the second half|I support the other lot, careful]",
    "p: It's pouring here. >> c: [Same|Bring boots]",
    "c: Happy new year by the way! >> p: You too {c}, all the best to the family.",
    "@tutoring,personal-training c: my mum says hi, she loved the {day} lesson >> p: aw tell her thanks",
  ],
  complaint: [
    "c: Hi, [I'm a bit disappointed|not happy to be honest], [it's not working again|half of it isn't done|you were here forty minutes, we agreed {hours} hours]. >> p: [Sorry {c}, I'll come back {day}|That shouldn't happen, can you send a photo?] >> c: [Please do|Added to the booking]",
    "c: You didn't show up?? I took the morning off. >> p: [So sorry, my van broke down|I had {day} in my calendar, I'm really sorry] >> c: [A message would have been nice|I want my money back]",
    "@home c: There's a scratch on the floor now. >> p: [I'm sure it wasn't me but I'll look|Oh no. Photo? I'm insured] >> c: [See booking {order}|I've opened a case with support]",
    "c: The price was {price2}, why does it say {price}? >> p: [The extra hour was in the offer|My mistake, I'll refund the difference through the app]",
  ],
  reschedule: [
    "c: [Sorry|So sorry], something came up, can we move to {day2}? >> p: [No problem, {time2}?|{day2} is full, how about the day after?] >> c: [Perfect|ok that works]",
    "p: I've got a [cold|fever] and don't want to bring it to you. {day2} instead? >> c: [Get well!|Of course, get better soon]",
    "c: Could you come an hour later? School run. >> p: [Sure, {time2}|Yes fine]",
    "@parts p: The part isn't here yet. Can we say {day2}? >> c: [Ok|Not ideal but ok]",
  ],
  cancel: [
    "c: I have to cancel, [my son is ill|the landlord is sending his own people|we're moving earlier than planned]. Sorry! >> p: [No worries|All good, hope it works out]",
    "p: I'm really sorry but I have to cancel {day}, [family emergency|the van is in the garage]. You'll get everything back. >> c: [Oh no, hope it's ok|ok thanks for letting me know]",
    "c: Cancelling this one, booked the wrong day. [Will rebook|]. >> p: No problem",
  ],
};
