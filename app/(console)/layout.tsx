import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { permissionsOf } from "#lib/access/permissions.ts";
import { requireSignedIn } from "#lib/http/current-actor.ts";
import { webRuntime } from "#lib/http/runtime.ts";
import { readConsoleStatus } from "#lib/operations/read-console-status.ts";
import { asDensity, asTheme, densityCookie, themeCookie } from "#components/preferences/preferences.ts";
import { ConsoleShell } from "#components/shell/console-shell.tsx";

/** Every console page: signed in, with the shell around it. Each page checks its own permission. */
export default async function ConsoleLayout({ children }: { children: ReactNode }) {
  const { actor } = await requireSignedIn();
  const { db, clock } = webRuntime();
  const [status, jar] = await Promise.all([readConsoleStatus({ ctx: { db, now: clock.now() } }), cookies()]);
  return (
    <ConsoleShell
      status={status}
      person={{ name: actor.name, role: actor.role }}
      permissions={permissionsOf(actor.role)}
      theme={asTheme(jar.get(themeCookie)?.value)}
      density={asDensity(jar.get(densityCookie)?.value)}
    >
      {children}
    </ConsoleShell>
  );
}
