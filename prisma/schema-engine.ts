/**
 * Prisma's schema engine as WebAssembly: the same code and bookkeeping as `prisma migrate deploy`,
 * without fetching a native binary. Its version must match the Prisma packages.
 */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { SchemaEngine as SchemaEngineInstance } from "@prisma/schema-engine-wasm";

type EngineModule = {
  SchemaEngine: typeof SchemaEngineInstance;
  __wbg_set_wasm: (exports: WebAssembly.Exports) => void;
};

const require = createRequire(import.meta.url);

let loading: Promise<EngineModule> | undefined;

/** The bindings keep one instance in module state, so the module is instantiated once per process. */
async function loadEngine(): Promise<EngineModule> {
  const wasmPath = require.resolve("@prisma/schema-engine-wasm").replace(/schema_engine\.js$/, "schema_engine_bg.wasm");
  const bindingsPath = "@prisma/schema-engine-wasm/schema_engine_bg";
  // safe because the package states these exports in its own type file under the main entry.
  const bindings = (await import(bindingsPath)) as unknown as EngineModule;
  const module = await WebAssembly.compile(await readFile(wasmPath));
  const instance = await WebAssembly.instantiate(module, {
    "./schema_engine_bg.js": bindings as unknown as WebAssembly.ModuleImports,
  });
  bindings.__wbg_set_wasm(instance.exports);
  const start = instance.exports["__wbindgen_start"];
  if (typeof start === "function") start();
  return bindings;
}

/** Opens an engine over `adapter`; the caller frees it. `log` receives the engine's own messages. */
export async function openSchemaEngine(adapter: object, log: (line: string) => void): Promise<SchemaEngineInstance> {
  loading ??= loadEngine();
  const { SchemaEngine } = await loading;
  return SchemaEngine.new({ datamodels: undefined }, (line: string) => log(line), adapter);
}

export const noFilters = { externalTables: [], externalEnums: [] };
