import { CSPProvider } from "@base-ui/react/csp-provider";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import type { ReactNode } from "react";
import type { ConsoleStatus } from "#lib/operations/read-console-status.ts";
import { QueryProvider } from "#components/data/query-provider.tsx";
import { PreferencesProvider } from "#components/preferences/preferences-provider.tsx";
import type { Density, Theme } from "#components/preferences/preferences.ts";
import { CheatSheet } from "#components/shortcuts/cheat-sheet.tsx";
import { ShortcutProvider } from "#components/shortcuts/shortcut-provider.tsx";
import { GoKeys } from "#components/shell/go-keys.tsx";
import { Sidebar } from "#components/shell/sidebar.tsx";
import { TopBar } from "#components/shell/top-bar.tsx";
import type { SignedIn } from "#components/shell/user-menu.tsx";
import { NowProvider } from "#components/ui/now.tsx";
import { Toasts } from "#components/ui/toasts.tsx";

type ShellProps = {
  status: ConsoleStatus;
  person: SignedIn;
  permissions: readonly string[];
  theme: Theme;
  density: Density;
  children: ReactNode;
};

/** The frame around every console page: areas on the left, state of the system on top. */
export function ConsoleShell({ status, person, permissions, theme, density, children }: ShellProps) {
  return (
    <CSPProvider disableStyleElements>
      <NuqsAdapter>
        <PreferencesProvider theme={theme} density={density}>
          <NowProvider startMs={Date.parse(status.asOf)}>
            <QueryProvider>
              <ShortcutProvider>
                <a
                  href="#content"
                  className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-60 focus:rounded-md focus:bg-raised focus:px-3 focus:py-1.5 focus:shadow-pop"
                >
                  Skip to the content
                </a>
                <div className="grid min-h-dvh grid-cols-[13rem_minmax(0,1fr)] max-lg:grid-cols-[3rem_minmax(0,1fr)]">
                  <Sidebar permissions={permissions} />
                  <div className="min-w-0">
                    <TopBar status={status} person={person} permissions={permissions} />
                    <main id="content" tabIndex={-1} className="outline-none">
                      {children}
                    </main>
                  </div>
                </div>
                <GoKeys permissions={permissions} />
                <CheatSheet />
                <Toasts />
              </ShortcutProvider>
            </QueryProvider>
          </NowProvider>
        </PreferencesProvider>
      </NuqsAdapter>
    </CSPProvider>
  );
}
