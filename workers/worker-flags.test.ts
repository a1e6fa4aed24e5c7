import { expect, it } from "vitest";
import project from "../package.json" with { type: "json" };
import { workerFlags } from "#workers/worker-flags.ts";

it("the script that starts a worker gives it the same flags as the demo, the tests and the benchmark", () => {
  expect(project.scripts.worker).toBe(`node ${workerFlags.join(" ")} workers/worker.ts`);
});
