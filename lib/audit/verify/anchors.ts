import { isSignedBy, parseNote, type SignedNote } from "#lib/audit/checkpoint/note.ts";
import type { VerifierKey } from "#lib/audit/checkpoint/signing-key.ts";
import type { Finding, FindingList } from "#lib/audit/verify/findings.ts";

/** A state of the chain that somebody vouched for: the chain must still hold it. */
export type Anchor = {
  readonly treeSize: number;
  /** Hex. */
  readonly rootHash: string;
  readonly source: "directory" | "database" | "last_seen";
  /** A note from outside, whose signature decides whether it counts. */
  readonly note: SignedNote | null;
};

/** Compares a chain with anchors as the scan passes them, and learns new keys on the way. */
export type AnchorCheck = {
  readonly atEntry: (chainSeq: number, hash: string) => void;
  /** A record of a change of keys; the key counts once a trusted checkpoint covers the record. */
  readonly offerKey: (key: VerifierKey) => void;
  /** After the last entry: what vouches for more than there is. */
  readonly atEnd: (lastSeq: number) => void;
  readonly checked: () => number;
};

/** Reads the notes of a checkpoint directory; what is no note of its name's size is a finding. */
export function directoryAnchors(files: readonly { treeSize: number; text: string }[], found: FindingList): Anchor[] {
  return files.flatMap(({ treeSize, text }) => {
    const note = parseNote(text);
    if (note && note.treeSize === treeSize)
      return [{ treeSize, rootHash: note.rootHash.toString("hex"), source: "directory" as const, note }];
    found.add({
      ...{ class: "signature_invalid", chainSeq: treeSize, auditSeq: null, object: `checkpoint ${treeSize}` },
      detail: "The file is not a signed note of this size.",
    });
    return [];
  });
}

/** `from` is where the scan begins: nothing is said about entries before it. */
export function createAnchorCheck(
  anchors: readonly Anchor[],
  trusted: readonly VerifierKey[],
  found: FindingList,
  from = 1,
): AnchorCheck {
  const waiting = anchors.toSorted((a, b) => a.treeSize - b.treeSize);
  const keys = [...trusted];
  let offered: VerifierKey[] = [];
  let agreed = from - 1;
  let checked = 0;

  const compare = (anchor: Anchor, hash: string): void => {
    checked += 1;
    if (anchor.rootHash !== hash) return found.add(mismatch(anchor, agreed));
    agreed = Math.max(agreed, anchor.treeSize);
    if (!anchor.note) return;
    keys.push(...offered);
    offered = [];
  };

  return {
    atEntry(chainSeq, hash) {
      for (let next = waiting[0]; next && next.treeSize <= chainSeq; next = waiting[0]) {
        waiting.shift();
        if (next.treeSize === chainSeq && isBelieved(next, keys, found)) compare(next, hash);
      }
    },
    offerKey: (key) => offered.push(key),
    atEnd(lastSeq) {
      const beyond = waiting.filter((anchor) => anchor.treeSize > lastSeq && isBelieved(anchor, keys, found));
      const last = beyond.at(-1);
      if (last) found.add(truncated(last, lastSeq));
    },
    checked: () => checked,
  };
}

function isBelieved(anchor: Anchor, keys: readonly VerifierKey[], found: FindingList): boolean {
  const { note } = anchor;
  if (!note) return true;
  if (keys.some((key) => key.name === note.origin) && isSignedBy(note, keys)) return true;
  found.add({
    ...{ class: "signature_invalid", chainSeq: anchor.treeSize, auditSeq: null, bound: true },
    ...{ object: nameOf(anchor), detail: "No known key signed this checkpoint." },
  });
  return false;
}

function mismatch(anchor: Anchor, agreed: number): Finding {
  return {
    class: anchor.source === "database" ? "head_mismatch" : "checkpoint_mismatch",
    ...{ chainSeq: agreed + 1, auditSeq: null, bound: true, object: nameOf(anchor) },
    detail: `The chain differs from what was vouched for at ${anchor.treeSize}; nothing is known against it up to ${agreed}.`,
  };
}

function truncated(anchor: Anchor, lastSeq: number): Finding {
  return {
    ...{ class: "truncated", chainSeq: lastSeq + 1, auditSeq: null, object: nameOf(anchor) },
    detail: `The chain ends at ${lastSeq}, and ${anchor.treeSize} entries were vouched for.`,
  };
}

function nameOf(anchor: Anchor): string {
  return anchor.source === "last_seen" ? "last seen" : `checkpoint ${anchor.treeSize}`;
}
