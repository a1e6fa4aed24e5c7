import Link from "next/link";
import { buttonStyle } from "#components/ui/button.tsx";

export default function NotFound() {
  return (
    <main className="mx-auto flex min-h-dvh max-w-md flex-col items-start justify-center gap-2 px-6">
      <p className="text-ink-faint num">404</p>
      <h1 className="text-xl font-semibold">There is no page at this address</h1>
      <p className="text-ink-muted">The link may be old, or part of it is missing.</p>
      <Link href="/overview" className={buttonStyle({ look: "primary", className: "mt-2" })}>
        Go to the overview
      </Link>
    </main>
  );
}
