function parts(version: string): { numbers: number[]; preRelease: boolean } {
  const match = /^(?<core>\d+\.\d+\.\d+)(?<rest>-[^+]*)?/.exec(version);
  if (!match?.groups) throw new Error(`not a version: ${version}`);
  return {
    numbers: (match.groups["core"] ?? "").split(".").map(Number),
    preRelease: match.groups["rest"] !== undefined,
  };
}

/** Whether `version` comes before `minimum`. A pre-release comes before its release (SemVer 2.0.0, section 11). */
export function isBelow(version: string, minimum: string): boolean {
  const left = parts(version);
  const right = parts(minimum);
  for (const [index, number] of left.numbers.entries()) {
    const other = right.numbers[index] ?? 0;
    if (number !== other) return number < other;
  }
  return left.preRelease && !right.preRelease;
}
