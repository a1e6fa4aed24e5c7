"use client";

import { useRouter } from "next/navigation";
import type { Account } from "#lib/access/read-account.ts";
import type { Enrolment } from "#lib/access/begin-enrolment.ts";
import type { ActionResult } from "#lib/http/define-action.ts";
import { OwnSessions } from "#components/account/own-sessions.tsx";
import { PasswordPanel } from "#components/account/password-panel.tsx";
import { PreferencesPanel } from "#components/account/preferences-panel.tsx";
import { ProfilePanel } from "#components/account/profile-panel.tsx";
import { SecondFactorPanel } from "#components/account/second-factor-panel.tsx";

type Nothing = Record<string, never>;
type Codes = { readonly recoveryCodes: readonly string[] };

export type AccountActions = {
  readonly changeName: (input: { name: string }) => Promise<ActionResult<unknown>>;
  readonly changePassword: (input: { current: string; next: string }) => Promise<ActionResult<{ ended: number }>>;
  readonly startEnrolment: (input: Nothing) => Promise<ActionResult<Enrolment>>;
  readonly confirmSecondFactor: (input: { code: string }) => Promise<ActionResult<Codes>>;
  readonly removeSecondFactor: (input: Nothing) => Promise<ActionResult<unknown>>;
  readonly replaceRecoveryCodes: (input: Nothing) => Promise<ActionResult<Codes>>;
  readonly endSession: (input: { sessionId: string }) => Promise<ActionResult<unknown>>;
  readonly endOtherSessions: (input: Nothing) => Promise<ActionResult<{ closed: number }>>;
};

/** The own account: who one is, how one signs in, where one is signed in, how the console looks. */
export function AccountScreen({ account, actions }: { account: Account; actions: AccountActions }) {
  const router = useRouter();
  const changed = () => router.refresh();
  return (
    <div className="flex flex-col gap-3 px-4 pb-8">
      <div className="grid items-start gap-3 xl:grid-cols-2">
        <ProfilePanel account={account} changeName={actions.changeName} onChanged={changed} />
        <SecondFactorPanel account={account} actions={actions} onChanged={changed} />
        <PasswordPanel account={account} changePassword={actions.changePassword} onChanged={changed} />
        <PreferencesPanel />
      </div>
      <OwnSessions sessions={account.sessions} actions={actions} onChanged={changed} />
    </div>
  );
}
