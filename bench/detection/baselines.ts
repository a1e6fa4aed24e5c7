import { findPhoneNumbersInText } from "libphonenumber-js/min";
import type { EvaluationThread } from "#lib/detection/evaluate/thread-line.ts";
import type { ReadsThread } from "./measure-threads.ts";

const mail = /[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,63}/;
const link = /https?:\/\/|www\.|\b[\w-]{2,63}\.(?:com|net|org|io|co|me|de|fr|es|it)\b/i;
const phone = /(?:\+?\d[\s().-]{0,2}){8,14}\d/;
const keywords =
  /\b(?:whats ?app|telegram|signal|viber|instagram|insta|facebook|paypal|venmo|zelle|cash ?app|bizum|pix|cash|efectivo|bar|liquide|email|e-mail|my number|phone number|call me|text me|outside the app|off the app|direct(?:ly)?|cancel)\b/i;

function anyMessage(test: (text: string) => boolean): ReadsThread {
  return (thread: EvaluationThread) => thread.messages.some((message) => test(message.text));
}

const byRegex = (text: string): boolean => mail.test(text) || link.test(text) || phone.test(text);

/** The strongest of them. */
export const regexAndWords: ReadsThread = anyMessage((text) => byRegex(text) || keywords.test(text));

/** What the engine is compared with: each reads message by message and keeps nothing. */
export const baselines: Readonly<Record<string, ReadsThread>> = {
  libphonenumber: anyMessage((text) => findPhoneNumbersInText(text, { defaultCountry: "US" }).length > 0),
  regex: anyMessage(byRegex),
  "regex+words": regexAndWords,
};
