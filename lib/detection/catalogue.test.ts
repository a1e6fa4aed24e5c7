import { describe, expect, it } from "vitest";
import { catalogue } from "#lib/detection/catalogue.ts";
import { contentKinds, signalKinds } from "#lib/detection/signal-kinds.ts";

describe("the catalogue of signals", () => {
  it("has an entry for every kind, under its own name", () => {
    expect(Object.keys(catalogue).sort()).toEqual([...signalKinds].sort());
    for (const kind of signalKinds) expect(catalogue[kind].kind).toBe(kind);
  });

  it("marks exactly the content kinds as read by this engine", () => {
    expect(signalKinds.filter((kind) => catalogue[kind].implemented)).toEqual(contentKinds);
  });

  it("takes weight away only for mitigating kinds", () => {
    for (const kind of signalKinds)
      expect(catalogue[kind].defaultWeight < 0).toBe(catalogue[kind].family === "mitigating");
  });

  it("keeps titles short enough for a table cell", () => {
    for (const kind of signalKinds) expect(catalogue[kind].title.length).toBeLessThanOrEqual(48);
  });
});
