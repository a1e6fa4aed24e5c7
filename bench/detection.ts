/**
 * `npm run bench -- detection [labelled.jsonl]`: recall and false positives of the content engine beside what a plain
 * filter reaches on the same threads, what each part of the engine is worth, and how fast it is. Prints totals only:
 * the default file is the test part of the corpora, whose lines nobody reads; beside it stand the parts that other
 * writers wrote apart from it and from every rule.
 */
import { stages } from "#lib/detection/stage.ts";
import type { Proportion } from "#lib/detection/evaluate/wilson-interval.ts";
import { wilsonInterval } from "#lib/detection/evaluate/wilson-interval.ts";
import { baselines, regexAndWords } from "./detection/baselines.ts";
import { engine } from "./detection/engine.ts";
import { measureHostile } from "./detection/measure-hostile.ts";
import { measureSpeed } from "./detection/measure-speed.ts";
import { measureThreads, type Measures, type ReadsThread } from "./detection/measure-threads.ts";
import { printTable } from "./detection/print-table.ts";
import { readThreads } from "./detection/threads.ts";

const corpora = new URL("../lib/detection/corpora/", import.meta.url);
const threads = readThreads(process.argv[2] ?? new URL("test.jsonl", corpora));
const ordinary = readThreads(new URL("ordinary.jsonl", corpora));
const ordinaryMessages = ordinary.reduce((sum, thread) => sum + thread.messages.length, 0);

const percent = (part: Proportion): string => `${(part.share * 100).toFixed(1)} %`;
const interval = (part: Proportion, unit: number): string =>
  `${(part.low * unit).toFixed(1)}–${(part.high * unit).toFixed(1)}`;

function ordinaryAlarms(reads: ReadsThread): Proportion {
  return wilsonInterval(ordinary.filter(reads).length, ordinaryMessages);
}

const whole = measureThreads(threads, engine());
const alarms = ordinaryAlarms(engine());
const others = Object.entries(baselines).map(([name, reads]) => ({
  name,
  measures: measureThreads(threads, reads),
  alarms: ordinaryAlarms(reads),
}));
const speed = measureSpeed(ordinary);
const hostile = measureHostile().sort((left, right) => right.millis - left.millis);

const targets: readonly (readonly [keyof Measures["recall"], string, string])[] = [
  ["all", "85 %", "93 %"],
  ["contact", "88 %", "95 %"],
  ["payment", "80 %", "92 %"],
  ["offplatform", "75 %", "88 %"],
  ["not English", "78 %", "90 %"],
];
const worst = hostile[0];
printTable(`${threads.length} threads, ${ordinaryMessages} ordinary messages`, [
  ["measure", "engine", "95 %", "must", "aim", ...others.map((other) => other.name)],
  ...targets.map(([family, must, aim]) => [
    `recall, ${family}`,
    percent(whole.recall[family]),
    interval(whole.recall[family], 100),
    must,
    aim,
    ...others.map((other) => percent(other.measures.recall[family])),
  ]),
  [
    "false positives, hard negatives",
    percent(whole.falsePositives),
    interval(whole.falsePositives, 100),
    "4 %",
    "2 %",
    ...others.map((other) => percent(other.measures.falsePositives)),
  ],
  [
    "false positives per 1,000 ordinary",
    (alarms.share * 1_000).toFixed(2),
    interval(alarms, 1_000),
    "3",
    "1",
    ...others.map((other) => (other.alarms.share * 1_000).toFixed(1)),
  ],
  ["messages per CPU second", Math.round(speed.perCpuSecond).toLocaleString("en"), "", "20,000", "60,000"],
  ["messages per second at their best", Math.round(speed.perSecondAtBest).toLocaleString("en"), "", "20,000", "60,000"],
  ["p50, µs", speed.p50Micros.toFixed(1)],
  ["p99, µs", speed.p99Micros.toFixed(1), "", "1,000", "200"],
  ["worst ordinary message, µs", speed.worstMicros.toFixed(1)],
  ["worst 10 KB, ms", `${worst?.millis.toFixed(2) ?? "–"} (${worst?.name ?? "–"})`, "", "10", "3"],
]);

const furtherParts = ["independent-test.jsonl", "second-independent-test.jsonl"];
printTable("parts by other writers", [
  ["part", "threads", "all", "contact", "payment", "off-platform", "not English", "false positives", "", "regex+words"],
  ...furtherParts.map((name) => {
    const part = readThreads(new URL(name, corpora));
    const { recall, falsePositives } = measureThreads(part, engine());
    const plain = measureThreads(part, regexAndWords);
    return [
      ...[name.replace(".jsonl", ""), part.length.toString()],
      ...[recall.all, recall.contact, recall.payment, recall.offplatform, recall["not English"]].map(percent),
      ...[percent(falsePositives), interval(falsePositives, 100)],
      `${percent(plain.recall.all)} at ${percent(plain.falsePositives)}`,
    ];
  }),
]);

printTable("each part left out", [
  ["without", "recall", "change", "contact", "payment", "off-platform", "false positives", "per 1,000 ordinary"],
  ...stages.map((stage) => {
    const reads = engine([stage]);
    const part = measureThreads(threads, reads);
    const change = (part.recall.all.share - whole.recall.all.share) * 100;
    return [
      stage,
      percent(part.recall.all),
      `${change >= 0 ? "+" : ""}${change.toFixed(1)}`,
      percent(part.recall.contact),
      percent(part.recall.payment),
      percent(part.recall.offplatform),
      percent(part.falsePositives),
      (ordinaryAlarms(reads).share * 1_000).toFixed(2),
    ];
  }),
]);

printTable("hostile texts, 10 KB", [
  ["text", "ms", "20 KB / 10 KB"],
  ...hostile.slice(0, 12).map(({ name, millis, growth }) => [name, millis.toFixed(2), growth.toFixed(2)]),
  ["largest growth", "", Math.max(...hostile.map(({ growth }) => growth)).toFixed(2)],
]);
