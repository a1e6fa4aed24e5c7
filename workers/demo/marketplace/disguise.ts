/** How contact and payment details are written down by people who would like them to pass. */
import type { Technique } from "#workers/demo/marketplace/model.ts";
import { plainLetters } from "#workers/demo/marketplace/names.ts";
import type { Phrasebook } from "#workers/demo/marketplace/phrasebook.ts";
import { type Country, dialCodes, nationalNumber } from "#workers/demo/marketplace/places.ts";
import type { Random } from "#workers/demo/marketplace/random.ts";
import type { Speaker } from "#workers/demo/marketplace/speaker.ts";

/** The slots an evasion's script may use, for one speaker and one technique. */
export function contactSlots(
  random: Random,
  technique: Technique,
  speaker: Speaker,
  phrasebook: Phrasebook,
): ReadonlyMap<string, string> {
  const national = nationalNumber(speaker.country, speaker.phone);
  const cut = random.int(3, national.length - 4);
  const handle = handleOf(random, speaker);
  return new Map([
    ["phone", writtenPhone(random, technique, speaker, phrasebook)],
    ["phone1", grouped(random, national.slice(0, cut))],
    ["phone2", grouped(random, national.slice(cut))],
    ["email", technique === "email_words" ? spokenEmail(random, speaker.email, phrasebook) : speaker.email],
    ["url", webAddress(random, speaker)],
    ["link", messengerLink(random, speaker, handle)],
    ["handle", random.chance(0.7) ? `@${handle}` : handle],
    ["cred", paymentCredential(random, speaker)],
  ]);
}

function writtenPhone(random: Random, technique: Technique, speaker: Speaker, phrasebook: Phrasebook): string {
  const national = nationalNumber(speaker.country, speaker.phone);
  switch (technique) {
    case "phone_spaced":
      return random.pick([
        grouped(random, national),
        national.split("").join(" "),
        national.split("").join(random.pick([".", "-", " - ", "_", "*"])),
        `(${national.slice(0, 3)}) ${national.slice(3, 6)} . ${national.slice(6)}`,
      ]);
    case "phone_words":
      return inWords(random, national, phrasebook);
    case "phone_letters":
      return national.replace(/0/g, random.pick(["o", "O"])).replace(/1/g, random.pick(["l", "I", "1"]));
    default:
      return random.pick([
        speaker.phone,
        national,
        `+${dialCodes[speaker.country]} ${grouped(random, national.replace(/^0/, ""))}`,
        grouped(random, national),
      ]);
  }
}

/** Blocks of two to four digits with one kind of gap. */
function grouped(random: Random, digits: string): string {
  const gap = random.pick([" ", " ", "-", "."]);
  const size = random.int(2, 4);
  return (digits.match(new RegExp(`.{1,${size}}`, "g")) ?? [digits]).join(gap);
}

/** All digits as words, or only some of them. */
function inWords(random: Random, digits: string, phrasebook: Phrasebook): string {
  const share = random.pick([1, 1, 0.6]);
  const gap = random.pick([" ", " ", ", ", "-"]);
  return digits
    .split("")
    .map((digit) => (random.next() < share ? (phrasebook.digits[Number(digit)] ?? digit) : digit))
    .join(gap);
}

function spokenEmail(random: Random, email: string, phrasebook: Phrasebook): string {
  const [name = "", domain = ""] = email.split("@");
  const at = random.pick([` ${phrasebook.at} `, ` (${phrasebook.at}) `, " [at] ", " AT ", "(a)"]);
  const dot = random.pick([` ${phrasebook.dot} `, ` (${phrasebook.dot}) `, " , ", "(.)"]);
  return random.chance(0.5)
    ? `${name.replace(/\./g, dot)}${at}${domain.replace(/\./g, dot)}`
    : `${name}${at}${domain.replace(/\./g, dot)}`;
}

function handleOf(random: Random, speaker: Speaker): string {
  const name = plainLetters(speaker.firstName) || "user";
  const number = speaker.userId % 97;
  return random.pick([`${name}_${number}x`, `the.${name}.${number}`, `${name}works${number}`, `${name}${number}pro`]);
}

function webAddress(random: Random, speaker: Speaker): string {
  const name = `${plainLetters(speaker.firstName) || "local"}${speaker.userId % 89}`;
  return random.pick([
    `https://${name}-services.example/book`,
    `www.${name}home.example`,
    `${name}.example`,
    `${name} dot example slash book`,
    `hxxp://${name}.example`,
  ]);
}

function messengerLink(random: Random, speaker: Speaker, handle: string): string {
  const international = speaker.phone.replace("+", "");
  return random.pick([
    `wa.me/${international}`,
    `https://wa.me/${international}`,
    `t.me/${handle.replace(/\./g, "_")}`,
    `https://t.me/${handle.replace(/\./g, "_")}`,
    `w a . m e / ${international}`,
  ]);
}

function paymentCredential(random: Random, speaker: Speaker): string {
  const name = plainLetters(speaker.firstName) || "payee";
  const number = String(speaker.userId % 89).padStart(2, "0");
  switch (speaker.country) {
    case "US":
      return random.pick([`$${name}${number}x (cash app)`, `venmo @${name}-${number}x`, `zelle ${speaker.email}`]);
    case "IN":
      return random.pick([`${name}${number}@okexample`, `${nationalNumber("IN", speaker.phone)}@exampleupi`]);
    default:
      return random.chance(0.7) ? fictionalIban(speaker) : `paypal.me/${name}${number}x`;
  }
}

const ibanShapes: Readonly<Partial<Record<Country, { readonly bank: string; readonly length: number }>>> = {
  GB: { bank: "TEST000000", length: 22 },
  DE: { bank: "00000000", length: 22 },
  ES: { bank: "0000000000", length: 24 },
  FR: { bank: "0000000000", length: 27 },
  PT: { bank: "00000000", length: 25 },
  IT: { bank: "X0000000000", length: 27 },
  AE: { bank: "000", length: 23 },
};

/** A well-formed IBAN (ISO 13616, mod 97) of a bank that does not exist. */
function fictionalIban(speaker: Speaker): string {
  const country = ibanShapes[speaker.country] === undefined ? "GB" : speaker.country;
  const { bank, length } = ibanShapes[country] ?? { bank: "TEST000000", length: 22 };
  const account = bank + String(speaker.userId * 7_919).padStart(length - 4 - bank.length, "0");
  const check = 98n - (asNumber(`${account}${country}00`) % 97n);
  const iban = `${country}${String(check).padStart(2, "0")}${account}`;
  return (iban.match(/.{1,4}/g) ?? [iban]).join(" ");
}

function asNumber(text: string): bigint {
  return BigInt(text.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55)));
}
