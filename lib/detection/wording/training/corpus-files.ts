import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import type { CorpusFile } from "#lib/detection/wording/training/read-bags.ts";

const folder = new URL("../../corpora/", import.meta.url);

/** Parts that are for measuring only; nothing is ever trained from them. */
const measuring = /test|blind/;

/** The corpora of the repository by name, and after them further files of writers. */
export function corpusFiles(furtherPaths: readonly string[]): CorpusFile[] {
  const own = readdirSync(folder).filter((name) => name.endsWith(".jsonl") && !measuring.test(name));
  const files = own.sort().map((name) => read(new URL(name, folder), name));
  const known = new Set(own);
  const further = furtherPaths.filter((path) => !known.has(basename(path)));
  return [...files, ...further.map((path) => read(path, basename(path)))];
}

function read(path: string | URL, name: string): CorpusFile {
  if (measuring.test(name)) throw new RangeError(`${name} is for measuring only`);
  const kind = name === "train.jsonl" ? "train" : name === "ordinary.jsonl" ? "ordinary" : "writer";
  return { name, kind, text: readFileSync(path, "utf8") };
}
