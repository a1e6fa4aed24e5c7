import { describe, expect, it } from "vitest";
import { matchFrames } from "#lib/detection/frames/match-frames.ts";
import { scanText } from "#lib/detection/scan.ts";
import type { SignalKind } from "#lib/detection/signal-kinds.ts";
import { workBudget } from "#lib/detection/work-budget.ts";

/** Meanings of one message by rules alone, strong enough to be shown. */
function meanings(text: string): SignalKind[] {
  return matchFrames(scanText(text, workBudget(1_000_000)), "before_booking")
    .filter((finding) => finding.confidence >= 0.5)
    .map((finding) => finding.kind);
}

describe("offers put together from ideas", () => {
  it.each([
    ["Let the reservation lapse, I'll do your lawn all the same", "CANCELLATION_NUDGE"],
    ["anula la cita y yo voy igual el lunes", "CANCELLATION_NUDGE"],
    ["Only the first room goes on the booking, the others are between you and me", "OFF_PLATFORM_INTENT"],
    ["über die App nur die Anzahlung, den Rest machen wir unter uns", "OFF_PLATFORM_INTENT"],
    ["for the weekly slot there's no reason to involve the platform", "OFF_PLATFORM_INTENT"],
    ["dalla prossima volta facciamo senza quelli in mezzo, tra di noi", "OFF_PLATFORM_INTENT"],
    ["I don't want to type that in here", "PLATFORM_AVOIDANCE"],
    ["je préfère qu'on parle ailleurs", "PLATFORM_AVOIDANCE"],
    ["the company mustn't find out about it", "GROOMING_LANGUAGE"],
    ["que no se entere la empresa de lo del sábado", "GROOMING_LANGUAGE"],
    ["support walon ko bhanak na paray", "GROOMING_LANGUAGE"],
    ["pay me in hand and it's 20 less", "DISCOUNT_FOR_DIRECT"],
    ["mind if I get your email address", "CONTACT_SOLICITATION"],
    ["I'll tuck my flyer in the bag", "CONTACT_HANDOFF"],
    ["my salon is on google maps", "CONTACT_SEARCHABLE_IDENTITY"],
  ] as const)("%s", (text, kind) => expect(meanings(text)).toContain(kind));
});

describe("what takes an offer back", () => {
  it.each([
    ["a refusal", "Bina booking ke main nahi aata"],
    ["a condition", "Sem reserva eu não vou"],
    ["a refusal of cash", "I can't accept cash, sorry"],
    ["a rule of one's own", "das mache ich nur über die Plattform"],
    ["a report", "The old cleaner asked me to pay cash and I said no"],
    ["a mistake", "I cancelled by mistake, can you still come?"],
    ["money for materials", "I'll leave 30 cash for the cat food"],
    ["money for the till", "la caja registradora no abre el cajón de billetes"],
    ["money held until the job is done", "does the money go to you directly or is it held until I confirm?"],
    ["a surprise", "don't tell anyone, it's a surprise party"],
    ["an app seen in passing", "saw this shelf on Instagram, can you make one?"],
    ["a card to be designed", "250 business cards, matte, my number on the back"],
    ["a later job inside", "next time message me here before you set off"],
    ["both parts inside", "the deposit and the rest, both in the app"],
  ])("%s: %s", (_why, text) => expect(meanings(text).filter((kind) => kind !== "REFUSAL")).toEqual([]));

  it("keeps an offer that only sounds like a refusal", () => {
    expect(meanings("I'd rather not discuss the price in here")).toContain("PLATFORM_AVOIDANCE");
    expect(meanings("Prefiero que lo hablemos fuera de este chat")).toContain("PLATFORM_AVOIDANCE");
  });
});
