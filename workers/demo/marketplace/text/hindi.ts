/** Hindi as it is typed in Latin letters, with the English words people mix in. */
import type { Phrasebook } from "#workers/demo/marketplace/phrasebook.ts";

export const hindi: Phrasebook = {
  digits: ["zero", "ek", "do", "teen", "char", "paanch", "chhe", "saat", "aath", "nau"],
  at: "at",
  dot: "dot",
  days: ["Monday", "Tuesday", "Wednesday", "kal", "parso", "Saturday", "Sunday", "Friday"],
  times: ["subah 9 baje", "10 baje", "11 baje", "saade gyarah", "3 baje", "4 baje", "5 baje", "shaam 6 baje"],
  streets: [
    "{house} Gulmohar Road",
    "flat {flat}, Neem Apartments",
    "{house} Station Marg",
    "{house} Lake View Society",
  ],
  jobs: {
    "home-cleaning": ["{n2} BHK ki deep cleaning", "har hafte ki safai, {hours} ghante", "sofa aur kitchen cleaning"],
    plumbing: ["kitchen ka nal tapak raha hai", "bathroom mein leakage", "flush ki tanki badalni hai"],
    electrical: ["do pankhe lagane hain", "MCB baar baar trip hota hai", "teen switchboard badalne hain"],
    painting: ["ek kamre ki painting", "hall ki painting, {w} by {h}", "seelan wali deewar theek karni hai"],
    handyman: ["almari assemble karni hai", "TV deewar pe lagana hai", "curtain rod aur shelf lagane hain"],
    gardening: ["balcony ke {n} gamle set karne hain", "lawn ki katai", "chhote garden ki safai"],
    moving: ["1 BHK shift karna hai", "sofa aur fridge le jaana hai", "{n}0 box shift karne hain"],
    "appliance-repair": [
      "washing machine paani nahi nikaal rahi",
      "AC cooling nahi kar raha",
      "fridge thanda nahi karta",
    ],
    "it-help": [
      "laptop bahut slow hai",
      "papa ke phone mein WhatsApp chalu karna hai",
      "wifi andar ke room tak nahi aata",
    ],
    tutoring: ["class {year} maths ki tuition", "spoken English", "guitar classes"],
    "pet-care": ["dog walking dopahar mein", "do billiyon ka khana, {n} din", "puppy weekend ke liye"],
    photography: ["ghar ki photos listing ke liye", "family shoot", "{n} products ki photos"],
    "personal-training": ["hafte mein do din trainer", "weight loss plan", "back pain ke liye exercise"],
    "hair-and-beauty": ["ghar pe haircut aur colour", "bridal makeup", "mehendi aur nails"],
  },
  trades: {
    "home-cleaning": "Cleaning",
    plumbing: "Plumbing Works",
    electrical: "Electricals",
    painting: "Painters",
    handyman: "Home Services",
    gardening: "Garden Care",
    moving: "Packers",
    "appliance-repair": "AC & Appliances",
    "it-help": "Computers",
    tutoring: "Classes",
    "pet-care": "Pet Care",
    photography: "Studio",
    "personal-training": "Fitness",
    "hair-and-beauty": "Beauty",
  },
  tradeTalk: {
    "appliance-repair": [
      "p: Model number bata dijiye, door ke andar likha hoga >> c: [{model}|{model}, serial {serial}]",
      "p: Error aa raha hai? >> c: [E{n}|F{n} phir beep]",
    ],
    moving: ["p: Lift hai? >> c: [Haan choti si|Nahi, {n} floor]"],
  },
  talk: {
    opening: [
      "c: Hi {p} ji, {job}. {day} aa sakte ho? >> p: Namaste {c} ji, [haan ho jayega|check karta hoon]. {city} mein kahan?",
      "c: Namaste, {job}, [kitna lagega|kya charge hai]? >> p: [Dekh ke bataunga|Photo bhej dijiye request mein]",
      "c: hello, [aapka profile dekha|padosi ne bataya], {job} >> p: Haan ji karte hain, kab chahiye?",
    ],
    details: [
      "p: Kaunsa floor, lift hai? >> c: [{n} floor, lift hai|Ground floor|{n} floor, lift nahi hai]",
      "@space p: Area kitna hoga? >> c: [{area} sq m ke aas paas|{w} by {h}]",
      "c: Kitna time lagega? >> p: [{hours} ghante|aadha din]",
      "@parts c: Kuch saaman lana hai kya? >> p: [Nahi sab main launga|Sirf part {article}]",
    ],
    quote: [
      "@home p: {price} lagega, [material ke saath|material alag]. >> c: [Theek hai|Ok book karti hoon]",
      "p: Total {price}. >> c: {price2} mein ho jayega? >> p: [{price2b} last|Nahi ji, itna to lagta hai]",
      "p: App mein offer bhej diya, {price}. >> c: [Accept kar diya|Raat ko dekhta hoon]",
    ],
    schedule: [
      "c: {day} {time}? >> p: [Done|{time2} better hai] >> c: ok ji",
      "p: {day} {time} ya {day2} {time2}? >> c: {day}",
    ],
    undecided: [
      "c: Ghar pe puch ke batati hoon >> p: Theek hai ji",
      "c: Abhi nahi, agle mahine dekhenge. Thanks >> p: Koi baat nahi",
    ],
    booked: [
      "c: Book kar diya, payment bhi >> p: [Aa gaya, dhanyavaad|Thank you ji]",
      "p: Confirm hai. >> c: Thanks bhaiya",
    ],
    site: [
      "c: Address {street}, gate pe naam {c} bolna, [gate code {code4}|flat {flat}] >> p: Theek hai",
      "c: Chaabi guard ke paas hai, flat {flat} >> p: Ok ji",
    ],
    arrival: [
      "p: Nikal gaya hoon, {minutes} minute >> c: ok",
      "p: Traffic hai, {minutes} min late >> c: Koi nahi, aaram se",
    ],
    honest: [
      "@parts c: Part ka order number {order}, {day} aayega >> p: Sahi hai",
      "@parts p: Tracking {tracking} >> c: Out for delivery dikha raha hai",
      "@fit c: Phir se naapa: {cm1} x {cm2} x {cm3} >> p: Fit ho jayega",
      "c: Cash de doon? >> p: Nahi ji app se hi, warna guarantee nahi milti >> c: Theek hai",
      "c: Call karun? >> p: Yahin chat pe likh dijiye, record rehta hai",
    ],
    smalltalk: [
      "c: Diwali kaisi rahi? >> p: Badhiya, aapki?",
      "p: Garmi bahut hai aaj >> c: Haan, nimbu paani ready hai",
      "c: Match dekha? >> p: Last over tak :)",
    ],
    done: [
      "p: Kaam ho gaya, photos daal di >> c: [Bahut badhiya, thanks|Wah jaldi ho gaya]",
      "c: Thank you {p} ji, ekdum [sahi|mast] >> p: [Review de dena please|Dhanyavaad]",
    ],
    complaint: [
      "c: Phir se [wahi problem hai|band ho gaya] >> p: Sorry ji, {day} aata hoon >> c: Jaldi please",
      "c: Subah se wait kar rahi hoon! >> p: Maaf kijiye, gaadi kharab ho gayi",
    ],
    reschedule: [
      "c: {day2} kar sakte hain? >> p: Haan ji {time2}",
      "p: Tabiyat theek nahi, {day2} aaun? >> c: Haan, take care",
    ],
    cancel: [
      "c: Cancel karna padega, [bachcha bimar hai|bahar jaana hai]. Sorry >> p: Koi baat nahi",
      "p: {day} nahi aa paunga, refund aa jayega >> c: ok",
    ],
    again: ["c: {p} ji, same kaam {day}? >> p: Haan ji {time}", "c: Is baar {job} >> p: Ok {price}"],
    instant: [
      "c: {day} ka book kiya, gate code {code4} >> p: Noted",
      "p: Booking ke liye thanks, {time} aaunga >> c: ok",
    ],
  },
  evasion: {
    phone_plain: [
      "x: Is number pe call karo {phone}",
      "x: mera number {phone}",
      "x: {phone} pe call kar lena [jab free ho|]",
    ],
    phone_spaced: ["x: number likh lo {phone}", "x: {phone} ye mera hai"],
    phone_words: ["x: likh lo: {phone}", "x: shabdon mein {phone}"],
    phone_letters: ["x: whatsapp karo {phone}", "x: msg karo {phone}"],
    phone_split: ["x: pehle {phone1} >> x: phir {phone2}", "x: shuru {phone1} >> y: aage? >> x: {phone2}"],
    email_plain: ["x: photo mail karo {email}", "x: mera email {email}"],
    email_words: ["x: mail karo {email}", "x: email {email} hai"],
    url: ["x: rate list {url} pe hai, wahin book karo", "x: website {url}"],
    messenger_link: ["x: yahan aao {link}", "x: {link} pe baat karte hain"],
    handle: ["x: insta pe {handle}", "x: telegram {handle}"],
    app_ask: ["x: WhatsApp hai? Wahan photo bhejo", "x: apna number do whatsapp karta hoon", "x: telegram pe aa jao"],
    external_payment: [
      "x: Cash mein kar lein? Commission bachega >> y: kitna? >> x: {price2}",
      "p: GPay ya Paytm kar do seedha, {price2}",
      "c: UPI kar doon direct?",
    ],
    payment_credential: ["p: {deposit} advance {cred} pe bhej do", "p: UPI id {cred}"],
    discount_direct: ["p: App pe {price}, direct {price2}", "c: App ke bina {price2} karoge?"],
    cancel_and_book: [
      "p: Booking cancel kar do, main aa jaunga, {price2} cash",
      "c: yahan cancel karke private kar lein?",
    ],
    next_time_direct: [
      "p: Agli baar seedha call karna {phone}",
      "p: Aage se app ki zarurat nahi, card table pe rakh diya",
    ],
    accept: ["y: [ok|theek hai] [abhi karta hoon|save kar liya]", "y: haan chalega", "y: done bhai"],
    refuse: ["y: Nahi ji, app pe hi rakhte hain >> x: ok", "y: Sirf platform se, warna problem hoti hai"],
  },
  reviews: {
    good: ["[Bahut accha|Badhiya] kaam, time pe aaye.", "{p} ji [bahut polite|expert] hain. Recommended."],
    bad: ["Late aaye aur [kaam adhura|jaldi mein tha].", "Jaisa bola waisa nahi kiya."],
  },
};
