/** What can be wrong, by class. The first block is about the chain, the second about checkpoints, the third about effects. */
export const findingClasses = [
  "bad_hash",
  "broken_link",
  "gap",
  "missing_event",
  "unsealed_old",
  "head_mismatch",
  "checkpoint_mismatch",
  "signature_invalid",
  "truncated",
  "event_without_effect",
  "effect_without_event",
] as const;
export type FindingClass = (typeof findingClasses)[number];

export type Finding = {
  readonly class: FindingClass;
  /** Place in the chain, where the finding has one. */
  readonly chainSeq: number | null;
  /** Number of the event in `audit_logs`, where the finding has one. */
  readonly auditSeq: number | null;
  /** The row or file it is about, by table and id. */
  readonly object: string | null;
  readonly detail: string;
  /** The entry is the first that can be wrong, not known to be: it lies between two checkpoints. */
  readonly bound?: boolean;
};

export const verdicts = ["ok", "tampered", "cannot_verify", "behind"] as const;
export type Verdict = (typeof verdicts)[number];

export const exitCodes: Readonly<Record<Verdict, number>> = { ok: 0, tampered: 1, cannot_verify: 2, behind: 3 };

const keptPerClass = 20;

export type FindingList = {
  readonly add: (finding: Finding) => void;
  /** At most twenty of each class, in the order found. */
  readonly all: () => readonly Finding[];
  readonly counts: () => Readonly<Partial<Record<FindingClass, number>>>;
};

/** Collects findings in bounded memory: a log that is wrong everywhere must not fill it. */
export function createFindingList(): FindingList {
  const kept: Finding[] = [];
  const counts = new Map<FindingClass, number>();
  return {
    add(finding) {
      const count = (counts.get(finding.class) ?? 0) + 1;
      counts.set(finding.class, count);
      if (count <= keptPerClass) kept.push(finding);
    },
    all: () => kept,
    counts: () => Object.fromEntries(counts),
  };
}

/** Waiting for the sealer is lateness; everything else is a change behind its back. */
export function verdictOf(findings: readonly Finding[]): Exclude<Verdict, "cannot_verify"> {
  if (findings.some((finding) => finding.class !== "unsealed_old")) return "tampered";
  return findings.length > 0 ? "behind" : "ok";
}

/** The finding to name first: the earliest known entry, else the earliest possible one, else any. */
export function firstFinding(findings: readonly Finding[]): Finding | null {
  const rank = (finding: Finding): number => (finding.chainSeq === null ? 2 : finding.bound ? 1 : 0);
  const place = (finding: Finding): number => finding.chainSeq ?? finding.auditSeq ?? Number.MAX_SAFE_INTEGER;
  const sorted = findings.toSorted((a, b) => rank(a) - rank(b) || place(a) - place(b));
  return sorted[0] ?? null;
}
