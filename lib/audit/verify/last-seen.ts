import { readFile, rename, writeFile } from "node:fs/promises";
import { z } from "zod";
import type { Anchor } from "#lib/audit/verify/anchors.ts";
import { AppError } from "#lib/platform/errors.ts";

const lastSeenSchema = z.strictObject({
  treeSize: z.int().min(1),
  rootHash: z.string().regex(/^[0-9a-f]{64}$/),
});

/** What the verifier saw last, from its own file; `null` when there is none yet. Throws `config.invalid`. */
export async function readLastSeen(file: string): Promise<Anchor | null> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return null;
    throw new AppError("config.invalid", "The state file cannot be read.", { cause });
  }
  try {
    return { ...lastSeenSchema.parse(JSON.parse(text)), source: "last_seen", note: null };
  } catch (cause) {
    throw new AppError("config.invalid", "The state file is not one of this command.", { cause });
  }
}

export async function writeLastSeen(file: string, seen: { treeSize: number; rootHash: string }): Promise<void> {
  try {
    await writeFile(`${file}.new`, `${JSON.stringify(seen)}\n`, { mode: 0o600 });
    await rename(`${file}.new`, file);
  } catch (cause) {
    throw new AppError("config.invalid", "The state file cannot be written.", { cause });
  }
}
