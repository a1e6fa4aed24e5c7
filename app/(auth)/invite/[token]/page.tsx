import type { Metadata } from "next";
import Link from "next/link";
import { AcceptInviteForm } from "#components/account/accept-invite-form.tsx";
import { AuthFrame } from "#components/account/auth-frame.tsx";
import { readInvite } from "#lib/access/read-invite.ts";
import { webRuntime } from "#lib/http/runtime.ts";
import { acceptOwnInvite } from "../../actions.ts";

export const metadata: Metadata = { title: "Invite" };

/** Looking uses nothing up: mail scanners open links before people do. */
export default async function InvitePage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const { db, clock } = webRuntime();
  const invite = await readInvite({ ctx: { db, now: clock.now() }, input: { token: token.slice(0, 100) } });
  if (!invite) {
    return (
      <AuthFrame title="This invite is not valid any more">
        <p className="text-ink-muted">
          It was used, has run out or was replaced. Ask whoever invited you for a new one, or{" "}
          <Link href="/sign-in" className="link">
            sign in
          </Link>{" "}
          if you have an account.
        </p>
      </AuthFrame>
    );
  }
  return (
    <AuthFrame title={`Welcome, ${invite.name}`}>
      <p className="mb-4 text-ink-muted">
        You are invited as <strong className="text-ink">{invite.role}</strong> with the address{" "}
        <strong className="break-all text-ink">{invite.email}</strong>.
      </p>
      <AcceptInviteForm token={token} email={invite.email} accept={acceptOwnInvite} />
    </AuthFrame>
  );
}
