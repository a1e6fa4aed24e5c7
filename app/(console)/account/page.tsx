import type { Metadata } from "next";
import { readAccount } from "#lib/access/read-account.ts";
import { requireSignedIn } from "#lib/http/current-actor.ts";
import { secondFactorRequired } from "#lib/http/sign-in-routes.ts";
import { webSettings } from "#lib/http/web-settings.ts";
import { AccountScreen } from "#components/account/account-screen.tsx";
import { PageHeader } from "#components/shell/page-header.tsx";
import {
  changeName,
  changePassword,
  confirmSecondFactor,
  endOtherSessions,
  endSession,
  removeSecondFactor,
  replaceRecoveryCodes,
  startEnrolment,
} from "./actions.ts";

const actions = {
  changeName,
  changePassword,
  confirmSecondFactor,
  endOtherSessions,
  endSession,
  removeSecondFactor,
  replaceRecoveryCodes,
  startEnrolment,
};

export const metadata: Metadata = { title: "Account" };

export default async function AccountPage() {
  const { ctx } = await requireSignedIn();
  const account = await readAccount({ ctx, input: { secondFactorRequired: secondFactorRequired(webSettings()) } });
  return (
    <>
      <PageHeader title="Account" />
      <AccountScreen account={account} actions={actions} />
    </>
  );
}
