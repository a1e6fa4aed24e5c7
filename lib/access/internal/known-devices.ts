import { createHmac, timingSafeEqual } from "node:crypto";
import type { Ctx } from "#lib/access/context.ts";
import type { KeyRing } from "#lib/platform/crypto.ts";
import { dayMs } from "#lib/platform/clock.ts";
import type { Tx } from "#lib/platform/db/sql.ts";
import { newId } from "#lib/platform/ids.ts";

/** How long a browser stays known after its last whole sign-in. */
export const deviceMs = 180 * dayMs;

const cookieShape = /^([0-9a-f-]{36})\.([\w-]{43})$/;
const userAgentLength = 256;

function macOf(keys: KeyRing, deviceId: string): string {
  return createHmac("sha256", keys.keyFor("known-device")).update(deviceId).digest("base64url");
}

/** The device a cookie names; `null` for one that this deployment did not sign. */
export function readDeviceCookie(keys: KeyRing, cookie: string | undefined): string | null {
  const [, deviceId, mac] = cookieShape.exec(cookie ?? "") ?? [];
  if (deviceId === undefined || mac === undefined) return null;
  return timingSafeEqual(Buffer.from(mac), Buffer.from(macOf(keys, deviceId))) ? deviceId : null;
}

/** Whether somebody with this e-mail address has signed in from the device before. Asked for strangers too. */
export async function isKnownDevice(
  ctx: Pick<Ctx, "db" | "now">,
  deviceId: string | null,
  email: string,
): Promise<boolean> {
  const found = await ctx.db.query(
    `SELECT 1 FROM devices d JOIN admin_users u ON u.user_id = d.user_id
     WHERE d.device_id = $1 AND u.email = $2 AND d.last_sign_in_at > $3`,
    [deviceId, email, new Date(ctx.now.getTime() - deviceMs)],
  );
  return found.rowCount > 0;
}

/** Remembers the browser of a whole sign-in and returns the value of its cookie. */
export async function rememberDevice(
  tx: Tx,
  keys: KeyRing,
  input: {
    readonly deviceId: string | null;
    readonly userId: string;
    readonly userAgent: string | null;
    readonly now: Date;
  },
): Promise<string> {
  const deviceId = input.deviceId ?? newId(input.now);
  await tx.query(
    `INSERT INTO devices (device_id, user_id, created_at, last_sign_in_at, user_agent) VALUES ($1, $2, $3, $3, $4)
     ON CONFLICT (device_id, user_id) DO UPDATE SET last_sign_in_at = $3, user_agent = $4`,
    [deviceId, input.userId, input.now, input.userAgent?.slice(0, userAgentLength) ?? null],
  );
  return `${deviceId}.${macOf(keys, deviceId)}`;
}
