"use client";

import { useRouter } from "next/navigation";
import type { Account } from "#lib/access/read-account.ts";
import type { Enrolment } from "#lib/access/begin-enrolment.ts";
import type { Act, ServerActions } from "#components/data/send-action.ts";
import { useActions } from "#components/data/use-actions.ts";
import { OwnSessions } from "#components/account/own-sessions.tsx";
import { PasswordPanel } from "#components/account/password-panel.tsx";
import { PreferencesPanel } from "#components/account/preferences-panel.tsx";
import { ProfilePanel } from "#components/account/profile-panel.tsx";
import { SecondFactorPanel } from "#components/account/second-factor-panel.tsx";

type Nothing = Record<string, never>;
type Codes = { readonly recoveryCodes: readonly string[] };

export type AccountActions = {
  readonly changeName: Act<{ name: string }>;
  readonly changePassword: Act<{ current: string; next: string }, { ended: number }>;
  readonly startEnrolment: Act<Nothing, Enrolment>;
  readonly confirmSecondFactor: Act<{ code: string }, Codes>;
  readonly removeSecondFactor: Act<Nothing>;
  readonly replaceRecoveryCodes: Act<Nothing, Codes>;
  readonly endSession: Act<{ sessionId: string }>;
  readonly endOtherSessions: Act<Nothing, { closed: number }>;
};

type Props = { account: Account; actions: ServerActions<AccountActions> };

/** The own account: who one is, how one signs in, where one is signed in, how the console looks. */
export function AccountScreen({ account, actions: serverActions }: Props) {
  const actions = useActions<AccountActions>(serverActions);
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
