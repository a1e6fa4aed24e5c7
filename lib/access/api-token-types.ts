import { permissions, type Permission } from "#lib/access/permissions.ts";

/** What every API token begins with, so that scanners for leaked secrets find it. */
export const apiTokenPrefix = "cis_pat_";

/** What a token may be allowed: to read, and nothing else. */
export const apiTokenScopes: readonly Permission[] = permissions.filter((permission) => permission.endsWith(":read"));
