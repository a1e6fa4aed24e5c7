/** A TCP proxy that misbehaves on purpose, to see how a reader takes it. */
import { connect, createServer, type Socket } from "node:net";

export type Fault =
  | { readonly kind: "none" }
  /** Accepts and never says a word. */
  | { readonly kind: "silent" }
  /** Passes so many bytes of the server's, then nothing more, and keeps the line open. */
  | { readonly kind: "stall"; readonly afterBytes: number }
  /** Passes so many bytes of the server's, then resets the line. */
  | { readonly kind: "reset"; readonly afterBytes: number }
  /** Holds each piece of the server's back for a while. */
  | { readonly kind: "slow"; readonly delayMs: number };

export type FaultProxy = {
  readonly port: number;
  readonly set: (fault: Fault) => void;
  /** Lines from readers that are open now. */
  readonly open: () => number;
  readonly stop: () => Promise<void>;
};

export async function startFaultProxy(target: { host: string; port: number }): Promise<FaultProxy> {
  let fault: Fault = { kind: "none" };
  const lines = new Set<Socket>();
  const server = createServer((reader) => {
    lines.add(reader);
    reader.on("close", () => lines.delete(reader));
    reader.on("error", () => reader.destroy());
    if (fault.kind !== "silent") join(reader, connect(target), fault);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the proxy has no port");
  return {
    port: address.port,
    set: (next) => (fault = next),
    open: () => lines.size,
    async stop() {
      for (const line of lines) line.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function join(reader: Socket, server: Socket, fault: Fault): void {
  let passed = 0;
  reader.pipe(server);
  server.on("error", () => reader.destroy());
  server.on("close", () => {
    if (fault.kind === "stall" && passed >= fault.afterBytes) return;
    reader.end();
    // Its pipe ended with the server; unread, the reader's own goodbye would never arrive.
    reader.resume();
  });
  reader.on("close", () => server.destroy());
  server.on("data", (bytes) => {
    if (fault.kind === "slow") return void setTimeout(() => reader.write(bytes), fault.delayMs);
    const room = "afterBytes" in fault ? Math.max(0, fault.afterBytes - passed) : bytes.length;
    passed += bytes.length;
    if (room > 0) reader.write(bytes.subarray(0, room));
    if (fault.kind === "reset" && passed >= fault.afterBytes) reader.resetAndDestroy();
  });
}
