/** How near a credential is to the end of its time: it is changed when it is 30 to 60 days old. */
export type CredentialState = "fresh" | "due" | "overdue";

export const rotateFromDays = 30;
export const rotateByDays = 60;

export function credentialStateOf(ageDays: number): CredentialState {
  if (ageDays > rotateByDays) return "overdue";
  return ageDays >= rotateFromDays ? "due" : "fresh";
}
