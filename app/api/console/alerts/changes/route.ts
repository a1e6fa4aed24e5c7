import { z } from "zod";
import { alertClaims, alertStatuses, alertTiers } from "#lib/alerts/alert-filter.ts";
import { readAlertChanges } from "#lib/alerts/read-alert-changes.ts";
import { defineRoute } from "#lib/http/define-route.ts";

/** Lists travel as one parameter with commas; the verb checks each part. */
const commaList = z
  .string()
  .max(4_000)
  .default("")
  .transform((text) => text.split(",").filter((part) => part !== ""));

const query = z.strictObject({
  ids: commaList,
  since: z.string().max(40),
  status: z.enum(alertStatuses),
  tiers: commaList.pipe(z.array(z.enum(alertTiers))),
  kinds: commaList,
  claim: z.enum(alertClaims),
  subject: z.string().max(120).default(""),
});

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({
  name: "console.alert_changes",
  permission: "alerts:read",
  method: "GET",
  query,
  run: ({ ctx, query: asked }) => readAlertChanges({ ctx, input: asked }),
});
