const storageKey = "cis_recent_subjects";
const kept = 6;

/** Subjects opened in this tab's session, latest first. Ids only; gone when the browser closes. */
export function recentSubjects(): string[] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? "[]");
    return Array.isArray(stored) ? stored.filter((id): id is string => typeof id === "string").slice(0, kept) : [];
  } catch {
    return [];
  }
}

export function rememberSubject(id: string): void {
  const others = recentSubjects().filter((each) => each !== id);
  sessionStorage.setItem(storageKey, JSON.stringify([id, ...others].slice(0, kept)));
}
