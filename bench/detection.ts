import { hash } from "node:crypto";
import { findPhoneNumbersInText } from "libphonenumber-js/min";
import { detectContent } from "#lib/detection/detect-content.ts";
import type { HistoryMessage } from "#lib/detection/content-types.ts";

/** Messages a second of the content engine, with the last 20 messages as context, beside a plain filter. */
const ordinary = [
  "Hi, are you free on Saturday morning?",
  "Yes, I can come at 9. Is there parking?",
  "Great, the flat is on the third floor, door 12.",
  "How much would you charge for two rooms?",
  "About 240 with paint, 180 without.",
  "Perfect, I have booked you for the 14th.",
  "Could you bring the long ladder? The ceiling is 3.20 high.",
  "¿Puede venir el martes a las diez?",
  "Je vous attends devant le portail à 9h.",
  "Danke, hat alles super geklappt!",
  "kal subah das baje aana",
  "شكرا على الشغل الممتاز",
  "ok",
  "See you then!",
  "The kitchen tap drips and the cold one is hard to turn, photos are in the booking.",
  "I might be ten minutes late, sorry.",
];
const evasive = [
  "call me on 831 555 0107",
  "ana at example dot org",
  "80 cash, 100 on here",
  "cancel and I'll still come",
];
const texts = [...Array.from({ length: 12 }, () => ordinary).flat(), ...evasive];
const at = new Date("2026-02-02T10:00:00Z");
const history: HistoryMessage[] = Array.from({ length: 20 }, (_, index) => ({
  senderId: index % 2 === 0 ? "a" : "b",
  text: ordinary[index % ordinary.length] ?? "",
  at,
}));
const tools = { fingerprint: (kind: string, value: string) => hash("sha256", `${kind}:${value}`), defaultRegion: "US" };

function measure(name: string, read: (text: string) => unknown): void {
  for (let round = 0; round < 20; round += 1) for (const text of texts) read(text);
  const durations: number[] = [];
  const before = process.cpuUsage();
  for (let round = 0; round < 60; round += 1) {
    for (const text of texts) {
      const started = performance.now();
      read(text);
      durations.push((performance.now() - started) * 1000);
    }
  }
  const used = process.cpuUsage(before);
  durations.sort((left, right) => left - right);
  const percentile = (share: number): string => (durations[Math.floor((durations.length - 1) * share)] ?? 0).toFixed(1);
  const rate = Math.round(durations.length / ((used.user + used.system) / 1_000_000));
  console.log(
    `${name.padEnd(34)} ${rate} messages per CPU second, p50 ${percentile(0.5)} µs, p99 ${percentile(0.99)} µs, worst ${percentile(1)} µs`,
  );
}

measure("content engine, 20 messages context", (text) =>
  detectContent({ text, senderId: "a", receiverId: "b", at, bookingStage: "before_booking", history }, tools),
);
measure("plain regex + libphonenumber", (text) => [
  /[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,63}/.test(text),
  /https?:\/\/|www\./.test(text),
  findPhoneNumbersInText(text, { defaultCountry: "US" }),
]);
