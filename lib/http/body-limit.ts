import { AppError } from "#lib/platform/errors.ts";

/** The largest body that a server action or a route handler accepts; `next.config.js` says the same. */
export const maxBodyBytes = 128 * 1024;

class BodyTooLarge extends AppError {
  override get status(): number {
    return 413;
  }
}

export function bodyTooLarge(): AppError {
  return new BodyTooLarge("validation.invalid", `More than ${maxBodyBytes} bytes were sent.`, {
    details: { limit_bytes: maxBodyBytes },
  });
}

/**
 * The body as text. Counts what arrives instead of trusting `Content-Length`, and refuses a body
 * that is longer than the limit or shorter than announced.
 */
export async function readBody(request: Request): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of streamOf(request)) {
    bytes += chunk.byteLength;
    if (bytes > maxBodyBytes) throw bodyTooLarge();
    chunks.push(chunk);
  }
  const announced = request.headers.get("content-length");
  if (announced !== null && Number(announced) !== bytes) {
    throw new AppError("validation.invalid", "The request's body arrived incomplete.");
  }
  return Buffer.concat(chunks).toString("utf8");
}

async function* streamOf(request: Request): AsyncGenerator<Uint8Array> {
  const reader = request.body?.getReader();
  if (!reader) return;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    // Ends the transfer of what will not be read; nothing to do when it has ended already.
    await reader.cancel().catch(() => undefined);
  }
}
