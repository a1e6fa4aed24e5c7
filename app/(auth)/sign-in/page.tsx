import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignInForm } from "#app/(auth)/sign-in/sign-in-form.tsx";
import { currentActor } from "#lib/http/current-actor.ts";
import { safePath } from "#lib/http/safe-path.ts";
import { homePath } from "#lib/http/sign-in-routes.ts";
import { webSettings } from "#lib/http/web-settings.ts";

export const metadata: Metadata = { title: "Sign in" };

type Search = Promise<Readonly<Record<string, string | string[] | undefined>>>;

export default async function SignInPage({ searchParams }: { searchParams: Search }) {
  const { next } = await searchParams;
  const wanted = typeof next === "string" ? safePath(next, webSettings().CIS_PUBLIC_URL) : null;
  const destination = wanted ?? homePath;
  if (await currentActor()) redirect(destination);
  return (
    <main className="bg-canvas text-ink flex min-h-dvh items-center justify-center px-4 py-10">
      <div className="w-full max-w-sm">
        <p className="text-ink-muted mb-1 text-sm">Contact Integrity System</p>
        <h1 className="mb-6 text-2xl font-semibold tracking-tight">Sign in</h1>
        <SignInForm destination={destination} />
        <noscript>
          <p className="text-ink-muted mt-4 text-sm">This console needs JavaScript to work.</p>
        </noscript>
      </div>
    </main>
  );
}
