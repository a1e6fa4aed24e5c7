import { createLoader, parseAsString, parseAsStringLiteral } from "nuqs/server";
import { roles } from "#lib/access/permissions.ts";

export const accessTabs = ["people", "roles", "invites", "sessions", "tokens"] as const;
export type AccessTab = (typeof accessTabs)[number];

export const tabNames: Readonly<Record<AccessTab, string>> = {
  people: "People",
  roles: "Roles and permissions",
  invites: "Invites",
  sessions: "Sessions",
  tokens: "API tokens",
};

export const roleOptions = ["any", ...roles] as const;
export const stateOptions = ["any", "active", "disabled"] as const;

/** What is shown, in the address: the tab, and the filter of the list of people. */
export const accessSearchParams = {
  tab: parseAsStringLiteral(accessTabs).withDefault("people"),
  text: parseAsString.withDefault(""),
  role: parseAsStringLiteral(roleOptions).withDefault("any"),
  state: parseAsStringLiteral(stateOptions).withDefault("any"),
};

export const loadAccessSearch = createLoader(accessSearchParams);
