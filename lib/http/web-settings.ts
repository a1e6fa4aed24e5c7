import { once } from "#lib/http/process-store.ts";
import { readSettings, type Settings } from "#lib/platform/env.ts";

/** The settings of the web process, read once. Throws `config.invalid`. */
export function webSettings(): Settings {
  return once("settings", () => readSettings());
}
