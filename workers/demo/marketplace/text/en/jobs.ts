/** English: what is asked for in each trade, and the questions that belong to it. */
import type { Phrasebook } from "#workers/demo/marketplace/phrasebook.ts";

export const jobs: Phrasebook["jobs"] = {
  "home-cleaning": [
    "a deep clean of a [two|three]-bed flat",
    "a weekly clean, about {hours} hours",
    "an end of tenancy clean",
    "someone to clean after builders",
    "the oven and the windows done",
    "a one-off clean before my parents visit",
  ],
  plumbing: [
    "a dripping kitchen tap sorted",
    "a leak under the bathroom sink looked at",
    "a new toilet fitted",
    "a blocked shower drain cleared",
    "the boiler pressure checked, it keeps dropping",
    "a radiator moved about half a metre",
  ],
  electrical: [
    "two ceiling lights swapped",
    "an extra double socket in the study",
    "the fuse box looked at, it trips when it rains",
    "an outdoor light with a sensor fitted",
    "a new cooker wired in",
  ],
  painting: [
    "the hallway and stairs painted",
    "one bedroom painted, walls and ceiling",
    "some wallpaper stripped and the wall made good",
    "the front door and the window frames painted",
    "a living room repainted, roughly {w} by {h}",
  ],
  handyman: [
    "a wardrobe put together, the big flat-pack kind",
    "a TV hung on a brick wall",
    "three shelves and a mirror put up",
    "a sticking door planed",
    "a curtain rail fixed and some small jobs",
    "a bed and two bedside tables assembled",
  ],
  gardening: [
    "the hedge cut back, it is about {w} metres long",
    "the lawn mowed every other week",
    "a small garden cleared before we sell",
    "an apple tree pruned",
    "turf laid at the back",
  ],
  moving: [
    "a one-bed flat moved across town",
    "a sofa and a fridge taken to my sister's",
    "help loading a van for {hours} hours",
    "a piano moved down one floor",
    "about {n} boxes and a bed moved",
  ],
  "appliance-repair": [
    "a washing machine that will not drain looked at",
    "a dishwasher that stops halfway repaired",
    "the fridge checked, it is not cold enough",
    "an oven that trips the power looked at",
    "a tumble dryer that squeaks fixed",
  ],
  "it-help": [
    "my laptop sped up, it takes ages to start",
    "help moving everything to a new computer",
    "the wifi sorted, it never reaches the back room",
    "WhatsApp set up on my dad's new tablet",
    "a printer connected that refuses to be found",
    "my photos got off an old phone",
  ],
  tutoring: [
    "maths lessons for my son, year {year}",
    "help with physics before the exams",
    "conversation practice in Spanish, once a week",
    "a piano teacher for a complete beginner",
    "someone to go through my statistics course with me",
  ],
  "pet-care": [
    "our dog walked at lunch, three days a week",
    "two cats fed while we are away",
    "a puppy looked after for a weekend",
    "an old spaniel groomed, he is very patient",
    "somebody to stay with our rabbit for {n} days",
  ],
  photography: [
    "photos of our flat for a listing",
    "a family shoot in the park",
    "pictures of a small wedding, about {hours} hours",
    "product photos for a shop, {n} items",
    "portraits for a team page",
  ],
  "personal-training": [
    "a training plan and two sessions a week",
    "help getting ready for a 10k",
    "sessions for my back, the physio said strength",
    "a trainer who comes to the house",
    "a few boxing lessons",
  ],
  "hair-and-beauty": [
    "a cut and colour at home",
    "bridal hair and make-up for four of us",
    "gel nails, at mine if possible",
    "braids for my daughter",
    "a beard trim and a haircut",
  ],
};

export const trades: Phrasebook["trades"] = {
  "home-cleaning": "Cleaning",
  plumbing: "Plumbing",
  electrical: "Electrical",
  painting: "Decorating",
  handyman: "Home Repairs",
  gardening: "Gardens",
  moving: "Removals",
  "appliance-repair": "Appliances",
  "it-help": "Tech Help",
  tutoring: "Tutoring",
  "pet-care": "Pet Care",
  photography: "Photography",
  "personal-training": "Fitness",
  "hair-and-beauty": "Hair Studio",
};

export const tradeTalk: Phrasebook["tradeTalk"] = {
  "home-cleaning": [
    "p: Do you have [a hoover and products|products there], or shall I bring mine? >> c: [There is a hoover, bring the rest please|Everything is under the sink|Please bring yours, ours broke]",
    "p: Any pets? [I'm fine with them, just asking|I'm a bit allergic to cats] >> c: [One cat, she hides anyway|No pets|A dog, but he'll be at my mum's]",
    "c: Do you do inside the [fridge|oven] as well? >> p: [I do, it adds about {minutes} minutes|Yes, included for a deep clean]",
    "c: Could you do the [bed linen|ironing] too? >> p: [Happy to|If there's time left, yes|About {n} shirts an hour, if that helps]",
  ],
  plumbing: [
    "p: Is the tap a mixer or two separate ones? >> c: [A mixer, single lever|Two separate|No idea, a normal one?]",
    "p: Can you see whether the stopcock turns? >> c: [It turns, just checked|It's stiff but it moves|Where would that be?] >> p: [Usually under the sink|Don't force it, I'll look]",
    "c: The boiler shows {model} and the pressure is 0.{n}. >> p: [That's low but nothing dramatic|Thanks, I know that model]",
    "p: Is it the 15 mm or the 22 mm pipe? >> c: [I measured 15|Looks like 22|Measured {w} mm around, does that help?]",
  ],
  electrical: [
    "p: How old is the wiring, roughly? >> c: [House is from 19{year5}, rewired about ten years ago|No clue, we rent]",
    "p: Is the board the old kind with fuse wire? >> c: [It has switches|It does, from the eighties I guess]",
    "c: Will you need to turn everything off? >> p: [For {minutes} minutes or so|Only that circuit]",
  ],
  painting: [
    "p: Any idea of the wall area? >> c: [About {w} by {h}, ceiling is 2.{n} m|Roughly {area} square metres]",
    "c: I have the colour code from last time, {paint}. >> p: [Perfect, I'll have it mixed|Good, {litres} litres should do]",
    "p: Two coats or is it a similar colour? >> c: [It is dark green now so probably two|White on white]",
  ],
  handyman: [
    "p: What are the walls made of? >> c: [Brick I think|Plasterboard|One is concrete, sorry]",
    "c: The flat pack is item {article}, three boxes. >> p: [I know that one, {hours} hours|Ok, bring a coffee, that one is long]",
    "p: How heavy is the TV? >> c: [{inches} inch, says {kilos} kg on the back|No idea, two people carried it]",
  ],
  gardening: [
    "p: How high is the hedge? >> c: [About {h} metres|Taller than me, maybe {h} m]",
    "c: Do you take the green waste away? >> p: [Yes, up to {n} bags|It's {price3} more for the tip]",
  ],
  moving: [
    "p: Is there a lift on both sides? >> c: [Only at the new place|No, third floor, sorry|Yes both]",
    "p: Anything over 50 kilos? >> c: [The washing machine|Just the fridge, {kilos} kg it says]",
    "c: The sofa is {cm1} x {cm2} x {cm3}. Will it fit? >> p: [Should fit through a normal door on its side|Yes, in my van easily]",
  ],
  "appliance-repair": [
    "p: Could you send me the model? It's on the sticker inside the door. >> c: [It says {model}|{model}, serial {serial}]",
    "p: Does it show an error? >> c: [E{n}, then it beeps|F{n}{n} and it stops|Nothing at all]",
    "p: The pump for yours is part {article}, I'd order it. >> c: [Go ahead|How long does that take?] >> p: [Two days, tracking is {tracking}|Usually next day]",
  ],
  "it-help": [
    "p: Which Windows is on it? >> c: [11 I think|10, build {build}|It's a Mac, 2019]",
    "c: My daughter wants Telegram on it too, is that extra? >> p: [No, that takes two minutes|Not at all]",
    "p: What does the router say on the back? >> c: [{model}, and the address is 192.168.1.{n}|A long code, {serial}]",
  ],
  tutoring: [
    "p: Which exam board? >> c: [AQA|Edexcel, higher tier|Not sure, I'll ask the school]",
    "c: He got {n} out of 40 on the last one. >> p: [We can work with that|Ok, fractions first then]",
    "p: We could use Zoom on rainy days, the app's call works too. >> c: [The app is fine|At the kitchen table is better for him]",
  ],
  "pet-care": [
    "p: What does [he|she] eat and how much? >> c: [{grams} g twice a day, it's in the tin|Dry food, a cup in the morning]",
    "p: Chipped and vaccinated? >> c: [Yes, chip {chip}|All done in spring]",
  ],
  photography: [
    "c: How many pictures do we get? >> p: [Around {n}0, edited|Everything that's sharp, usually {n}0]",
    "p: Landscape or square for the listing? >> c: [They want 1920x1080|Square, 1080 by 1080]",
  ],
  "personal-training": [
    "p: Any injuries I should know of? >> c: [Left knee, two years ago|Only the back|None]",
    "c: I can row 2k in 9:{minutes}. >> p: [That's a good start|Nice, we'll get that under 9]",
  ],
  "hair-and-beauty": [
    "p: Which shade did you have last time? >> c: [7.{n} I think|Something like caramel, I have a photo]",
    "p: How long is your hair now? >> c: [Shoulders|About {cm1} cm, thick]",
  ],
};
