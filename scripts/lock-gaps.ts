/**
 * Optional packages of other platforms that a lock file lacks. `npm install` leaves them out where
 * the registry does not carry them, and `npm ci` then refuses the whole file, everywhere. An entry
 * with version and platform is enough: npm fetches it only on that platform.
 */
import { z } from "zod";

const entrySchema = z.looseObject({
  version: z.string().optional(),
  dev: z.boolean().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});
export const lockSchema = z.looseObject({ packages: z.record(z.string(), entrySchema) });
export type Lock = z.output<typeof lockSchema>;
export type LockEntry = Lock["packages"][string];

const systems = ["darwin", "win32", "freebsd", "android", "openharmony", "linux", "sunos", "aix", "netbsd", "openbsd"];
const processors = ["wasm32", "arm64", "x64", "ia32", "arm", "ppc64", "s390x", "riscv64", "loong64"];

/** The words of a package's name that say where it runs. */
function platformOf(name: string): Record<string, string[]> {
  const os = systems.filter((system) => new RegExp(`(^|[-/])${system}($|-)`).test(name));
  const cpu = processors.filter((processor) => new RegExp(`-${processor}($|-)`).test(name));
  return { ...(cpu.length > 0 ? { cpu } : {}), ...(os.length > 0 ? { os } : {}) };
}

/** Whether a package at `path` finds `name` in its own folder or one above it. */
function finds({ packages }: Lock, path: string, name: string): boolean {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))) {
    if (`${folder ? `${folder}/` : ""}node_modules/${name}` in packages) return true;
    if (!folder.includes("node_modules/")) return false;
    if (folder.lastIndexOf("/node_modules/") < 0) return `node_modules/${name}` in packages;
  }
}

/** The missing entries by their path. */
export function lockGaps(lock: Lock): Map<string, LockEntry> {
  const gaps = new Map<string, LockEntry>();
  for (const [path, entry] of Object.entries(lock.packages)) {
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      if (finds(lock, path, name)) continue;
      const version = range.replace(/^[\^~]/, "");
      const dev = entry.dev ? { dev: true } : {};
      gaps.set(`node_modules/${name}`, { version, ...dev, optional: true, ...platformOf(name) });
    }
  }
  return gaps;
}
