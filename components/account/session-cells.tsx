import { Button } from "#components/ui/button.tsx";

/** How somebody got into a session. */
export function SignedInBy({ method, secondFactor }: { method: string; secondFactor: boolean }) {
  return `${method === "oidc" ? "Provider" : "Password"}${secondFactor ? " and second factor" : ""}`;
}

/** Ends a session that is not the one on the screen. `which` tells it from the others of the table. */
export function EndSession({ current, which, onEnd }: { current: boolean; which: string; onEnd: () => void }) {
  if (current) return null;
  return (
    <Button size="sm" aria-label={`End the session ${which}`} onClick={onEnd}>
      End
    </Button>
  );
}
