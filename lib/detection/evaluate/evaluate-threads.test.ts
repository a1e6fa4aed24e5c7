import { describe, expect, it } from "vitest";
import { evaluateThreads, type EvaluationEvent } from "#lib/detection/evaluate/evaluate-threads.ts";
import { wilsonInterval } from "#lib/detection/evaluate/wilson-interval.ts";

async function evaluate(lines: readonly string[]): Promise<EvaluationEvent[]> {
  async function* source(): AsyncGenerator<string> {
    yield* lines;
  }
  const events: EvaluationEvent[] = [];
  for await (const event of evaluateThreads(source())) events.push(event);
  return events;
}

const contact = JSON.stringify({
  id: "t1",
  thread: [
    { from: "customer", text: "hello" },
    { from: "provider", text: "call 831 555 0107" },
  ],
  label: "contact",
  lang: "en",
  technique: "plain",
});
const benign = JSON.stringify({ id: "t2", thread: [{ from: "customer", text: "see you at 9" }], label: "benign" });

describe("evaluating a file of threads", () => {
  it("predicts each thread with the message that told", async () => {
    const [first, second] = await evaluate([contact, benign]);
    expect(first).toMatchObject({
      type: "thread",
      prediction: { id: "t1", flagged: true, labels: ["contact"], kinds: ["CONTACT_PHONE"], firstMessage: 1 },
    });
    expect(second).toMatchObject({
      type: "thread",
      prediction: { id: "t2", flagged: false, score: 0, kinds: [], firstMessage: null },
    });
  });

  it("summarises recall and false positives when labels are given", async () => {
    const summary = (await evaluate([contact, benign])).at(-1);
    expect(summary).toMatchObject({
      type: "summary",
      exitCode: 0,
      summary: {
        threads: 2,
        messages: 3,
        labelled: { recall: { contact: { hits: 1, of: 1 } }, falsePositives: { hits: 0, of: 1 } },
      },
    });
  });

  it("only predicts without labels", async () => {
    const summary = (await evaluate([JSON.stringify({ id: "x", thread: [] })])).at(-1);
    expect(summary).toMatchObject({ summary: { threads: 1, labelled: null } });
  });

  it.each([
    "{",
    "[]",
    '{"id":1,"thread":[]}',
    '{"id":"a","thread":[{"from":"me","text":"x"}]}',
    '{"id":"a","thread":[{"from":"customer","text":"x","at":"soon"}]}',
    '{"id":"a","thread":[],"label":"odd"}',
  ])("reports a bad line with its number, skips it and says so in the exit code: %s", async (line) => {
    const events = await evaluate([contact, line, benign]);
    expect(events.map((event) => event.type)).toEqual(["thread", "bad_line", "thread", "summary"]);
    expect(events[1]).toMatchObject({ line: 2 });
    expect(events[3]).toMatchObject({ exitCode: 1, summary: { badLineCount: 1 } });
  });

  it("lets a declined question for contact pass", async () => {
    const asked = JSON.stringify({
      id: "d",
      thread: [
        { from: "customer", text: "are you on whatsapp?" },
        { from: "provider", text: "sorry, I keep everything on the platform" },
      ],
    });
    expect((await evaluate([asked]))[0]).toMatchObject({ prediction: { flagged: false } });
  });
});

describe("the Wilson interval", () => {
  it("agrees with published values", () => expect(wilsonInterval(8, 10)).toMatchObject({ low: 0.4902, high: 0.9433 }));
  it("says nothing about nothing", () => expect(wilsonInterval(0, 0)).toMatchObject({ low: 0, high: 1 }));
});
