import { expect, it } from "vitest";
import { lockGaps } from "./lock-gaps.ts";

const lock = {
  packages: {
    "": {},
    "node_modules/a": {
      version: "1.0.0",
      dev: true,
      optionalDependencies: { "@a/win32-x64": "1.0.0", "@a/linux-x64": "1.0.0" },
    },
    "node_modules/@a/linux-x64": { version: "1.0.0" },
    "node_modules/b": { version: "2.0.0" },
    "node_modules/b/node_modules/c": {
      version: "1.0.0",
      optionalDependencies: { "c-darwin-arm64": "~3.0.0", "c-wasm32-wasi": "3.0.0" },
    },
    "node_modules/b/node_modules/c-wasm32-wasi": { version: "3.0.0" },
  },
};

it("adds what other platforms need, with the platform, and nothing that is there", () => {
  expect(Object.fromEntries(lockGaps(lock))).toEqual({
    "node_modules/@a/win32-x64": { version: "1.0.0", dev: true, optional: true, cpu: ["x64"], os: ["win32"] },
    "node_modules/c-darwin-arm64": { version: "3.0.0", optional: true, cpu: ["arm64"], os: ["darwin"] },
  });
});
