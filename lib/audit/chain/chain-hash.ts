import { hash } from "node:crypto";
import { eventRoom, writeEvent, type ChainedEvent } from "#lib/audit/chain/event-bytes.ts";

/** Version of the chain rule below, stored with every entry. */
export const chainVersion = 1;

/** What stands before the first entry. */
export const genesisHash: Buffer = Buffer.alloc(32);

const domain = Buffer.from("cis-audit-chain\0", "latin1");
const headBytes = domain.length + 1 + 32;

/**
 * A function that computes SHA-256(domain ‖ version ‖ previous hash ‖ event bytes). It keeps one
 * buffer for all its calls, so a scan of millions of events allocates only the hashes.
 */
export function createChainHasher(): (previous: Buffer, event: ChainedEvent) => Buffer {
  let scratch = Buffer.allocUnsafe(4_096);
  return (previous, event) => {
    const room = headBytes + eventRoom(event);
    if (room > scratch.length) scratch = Buffer.allocUnsafe(room * 2);
    domain.copy(scratch, 0);
    scratch.writeUInt8(chainVersion, domain.length);
    previous.copy(scratch, domain.length + 1, 0, 32);
    return hash("sha256", scratch.subarray(0, writeEvent(scratch, headBytes, event)), "buffer");
  };
}
