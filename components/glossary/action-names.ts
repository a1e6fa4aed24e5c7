import { sentenceCase } from "#components/glossary/kind-names.ts";

/** `temporary_restriction`, 72 → `Temporary restriction for 72 h`. */
export function actionName(action: string, durationHours: number | null = null): string {
  if (action === "none") return "No action";
  if (durationHours === null) return sentenceCase(action);
  const days = durationHours / 24;
  const length = durationHours > 72 && Number.isInteger(days) ? `${days} days` : `${durationHours} h`;
  return `${sentenceCase(action)} for ${length}`;
}

/** What the mode makes of a recommendation. */
export function actionStatusName(status: string): string {
  switch (status) {
    case "would_have":
      return "Would have";
    case "recommended":
      return "Recommended";
    case "superseded":
      return "Superseded";
    default:
      return sentenceCase(status);
  }
}
