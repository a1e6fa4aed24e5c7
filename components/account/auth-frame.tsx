import type { ReactNode } from "react";

/** The narrow page outside of the console: sign-in, second factor, invite. Reflows down to 320 px. */
export function AuthFrame({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className="flex min-h-dvh items-center justify-center bg-canvas px-4 py-10 text-ink">
      <div className="w-full max-w-sm">
        <p className="mb-1 text-sm text-ink-muted">Contact Integrity System</p>
        <h1 className="mb-6 text-2xl font-semibold tracking-tight">{title}</h1>
        {children}
        <noscript>
          <p className="mt-4 text-sm text-ink-muted">This console needs JavaScript to work.</p>
        </noscript>
      </div>
    </main>
  );
}
