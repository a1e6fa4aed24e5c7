import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AuthFrame } from "#components/account/auth-frame.tsx";
import { FirstEnrolment } from "#components/account/first-enrolment.tsx";
import { SecondFactorForm } from "#components/account/second-factor-form.tsx";
import { currentSession } from "#lib/http/current-actor.ts";
import { safePath } from "#lib/http/safe-path.ts";
import { homePath } from "#lib/http/sign-in-routes.ts";
import { webSettings } from "#lib/http/web-settings.ts";
import { confirmFirstEnrolment, giveSecondFactor, startFirstEnrolment } from "../actions.ts";

export const metadata: Metadata = { title: "Second factor" };

type Search = Promise<Readonly<Record<string, string | string[] | undefined>>>;

export default async function SecondFactorPage({ searchParams }: { searchParams: Search }) {
  const { next } = await searchParams;
  const wanted = typeof next === "string" ? safePath(next, webSettings().CIS_PUBLIC_URL) : null;
  const destination = wanted ?? homePath;
  const session = await currentSession();
  if (!session) redirect(`/sign-in?next=${encodeURIComponent(destination)}`);
  if (session.stage === "full") redirect(destination);
  if (session.stage === "enrolment") {
    return (
      <AuthFrame title="Set up your second factor">
        <FirstEnrolment
          destination={destination}
          actions={{ start: startFirstEnrolment, confirm: confirmFirstEnrolment }}
        />
      </AuthFrame>
    );
  }
  return (
    <AuthFrame title="Second factor">
      <SecondFactorForm destination={destination} actions={{ answer: giveSecondFactor }} />
    </AuthFrame>
  );
}
