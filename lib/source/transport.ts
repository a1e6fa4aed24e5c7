import { readFile } from "node:fs/promises";
import { isIP } from "node:net";
import type { Runtime, SourceSettings } from "#lib/platform/env.ts";
import { AppError } from "#lib/platform/errors.ts";

/** How the source is reached: over verified TLS, or in the open on this machine in the demo and tests. */
export type Transport =
  { readonly kind: "tls"; readonly name: string; readonly ca: string } | { readonly kind: "plain" };

/** The value of SOURCE_DB_CA_FILE that asks for a connection without TLS. */
const noTls = "none";

/**
 * Decides how to connect. Plain TCP needs all three: a loopback host, the demo or a test, and the
 * word `none` for the CA file. Throws `config.invalid`, naming the setting, never its value.
 */
export async function chooseTransport(settings: SourceSettings, runtime: Runtime): Promise<Transport> {
  if (settings.SOURCE_DB_CA_FILE === noTls) {
    if (runtime !== "production" && isLoopback(settings.SOURCE_DB_HOST)) return { kind: "plain" };
    throw invalid("SOURCE_DB_CA_FILE", "must name a CA file; only a demo or test on this machine may go without");
  }
  const name = settings.SOURCE_DB_TLS_NAME ?? settings.SOURCE_DB_HOST;
  if (isIP(name) !== 0) {
    throw invalid("SOURCE_DB_TLS_NAME", "must be the DNS name in the server's certificate when the host is an address");
  }
  return { kind: "tls", name, ca: await readAuthority(settings.SOURCE_DB_CA_FILE) };
}

async function readAuthority(path: string): Promise<string> {
  const text = await readFile(path, "utf8").catch(() => "");
  if (text.includes("-----BEGIN CERTIFICATE-----")) return text;
  throw invalid("SOURCE_DB_CA_FILE", "must name a readable file of PEM certificates");
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
}

function invalid(setting: string, rule: string): AppError {
  return new AppError("config.invalid", `Settings: ${setting} ${rule}.`, { details: { settings: [setting] } });
}
