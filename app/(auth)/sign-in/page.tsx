import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignInForm } from "#app/(auth)/sign-in/sign-in-form.tsx";
import { AuthFrame } from "#components/account/auth-frame.tsx";
import { buttonStyle } from "#components/ui/button.tsx";
import { currentSession } from "#lib/http/current-actor.ts";
import { oidcOf } from "#lib/http/oidc-routes.ts";
import { safePath } from "#lib/http/safe-path.ts";
import { homePath, secondFactorPath } from "#lib/http/sign-in-routes.ts";
import { webSettings } from "#lib/http/web-settings.ts";

export const metadata: Metadata = { title: "Sign in" };

type Search = Promise<Readonly<Record<string, string | string[] | undefined>>>;

const problems: Readonly<Record<string, string>> = {
  provider_away: "The sign-in provider cannot be reached at the moment. Sign in with your password, or try again.",
  provider_refused:
    "Signing in with the provider did not work. An admin can tell whether your account is set up for it.",
};

export default async function SignInPage({ searchParams }: { searchParams: Search }) {
  const { next, problem, welcome } = await searchParams;
  const settings = webSettings();
  const wanted = typeof next === "string" ? safePath(next, settings.CIS_PUBLIC_URL) : null;
  const destination = wanted ?? homePath;
  const session = await currentSession();
  if (session) redirect(session.stage === "full" ? destination : secondFactorPath(destination));
  const oidc = oidcOf(settings);
  const told = typeof problem === "string" && Object.hasOwn(problems, problem) ? problems[problem] : undefined;
  return (
    <AuthFrame title="Sign in">
      {told ? (
        <p role="alert" className="mb-4 rounded-md border border-bad bg-bad-soft px-3 py-2 text-bad">
          {told}
        </p>
      ) : null}
      {welcome === "1" ? (
        <p role="status" className="mb-4 rounded-md bg-good-soft px-3 py-2 text-good">
          Your account is ready. Sign in with the password you have just chosen.
        </p>
      ) : null}
      <SignInForm destination={destination} />
      {oidc ? (
        <>
          <p aria-hidden="true" className="my-4 text-center text-sm text-ink-faint">
            or
          </p>
          <a
            href={`/api/auth/oidc/start?next=${encodeURIComponent(destination)}`}
            className={buttonStyle({ look: "secondary", size: "lg", className: "w-full" })}
          >
            Sign in with {oidc.label}
          </a>
        </>
      ) : null}
    </AuthFrame>
  );
}
