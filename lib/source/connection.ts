/** The chokepoint: the only code that talks to the marketplace database. */
import { connect, type Socket } from "node:net";
import mysql, { type Connection, type ConnectionOptions, type FieldPacket, type RowDataPacket } from "mysql2/promise";
import type { Runtime, SourceSettings } from "#lib/platform/env.ts";
import { AppError } from "#lib/platform/errors.ts";
import type { Log } from "#lib/platform/log.ts";
import { checkedStatement, type SourceParameter } from "#lib/source/checked-statement.ts";
import { withDeadline } from "#lib/source/deadline.ts";
import { metadataFingerprint } from "#lib/source/metadata-fingerprint.ts";
import { errorClassOf, sourceUnavailable } from "#lib/source/source-error.ts";
import { registeredTemplate, type TemplateName } from "#lib/source/templates.ts";
import { chooseTransport, type Transport } from "#lib/source/transport.ts";

/** A row as the driver gives it: text, a number or null per column. Anything else is refused when it is normalised. */
export type SourceRow = Readonly<Record<string, unknown>>;

type SourceRead = {
  readonly rows: readonly SourceRow[];
  /** SHA-256 over the metadata of the result's columns. */
  readonly metadataFingerprint: string;
  readonly durationMs: number;
};

export type SourceConnection = {
  /** The database that is read, for the checks that ask about its tables. */
  readonly database: string;
  readonly encrypted: boolean;
  /**
   * Sends a registered statement. Throws `source.refused` for anything else and `source.unavailable`
   * with `details.errorClass`. After any failure but `drift` the connection is gone.
   */
  readonly read: (name: TemplateName, values: readonly SourceParameter[]) => Promise<SourceRead>;
  /** Says goodbye and lets go. Never throws. */
  readonly close: () => Promise<void>;
};

export type SourceOptions = {
  readonly settings: SourceSettings;
  readonly runtime: Runtime;
  readonly queryTimeoutMs: number;
  readonly log: Log;
};

/** The driver's connection together with the socket under it, which alone can be cut at once. */
type Line = { readonly driver: Connection; readonly socket: Socket };

const longestConnectMs = 10_000;
const longestCloseMs = 2_000;

/**
 * Connects for one cycle. Throws `config.invalid` for a wrong setting and `source.unavailable`, with
 * `details.errorClass`, when the source cannot be reached or refuses.
 */
export async function openSource(options: SourceOptions): Promise<SourceConnection> {
  const transport = await chooseTransport(options.settings, options.runtime);
  const socket = connect({
    host: options.settings.SOURCE_DB_HOST,
    port: options.settings.SOURCE_DB_PORT,
    noDelay: true,
  });
  const cut = (): void => void socket.destroy();
  try {
    const opening = mysql.createConnection(driverOptions(options, transport, socket));
    const driver = await withDeadline(opening, connectMs(options), cut);
    // Without a listener, a line that breaks between two reads would end the process.
    driver.on("error", cut);
    return wrap({ driver, socket }, options, transport);
  } catch (error) {
    cut();
    throw error instanceof AppError ? error : sourceUnavailable(error);
  }
}

function connectMs(options: SourceOptions): number {
  return Math.min(longestConnectMs, options.queryTimeoutMs);
}

function driverOptions(options: SourceOptions, transport: Transport, socket: Socket): ConnectionOptions {
  const { settings } = options;
  return {
    // The driver verifies the certificate against `host`; where we go is the socket's business.
    host: transport.kind === "tls" ? transport.name : settings.SOURCE_DB_HOST,
    port: settings.SOURCE_DB_PORT,
    stream: socket,
    database: settings.SOURCE_DB_NAME,
    user: settings.SOURCE_DB_USER,
    password: settings.SOURCE_DB_PASSWORD,
    connectTimeout: connectMs(options),
    charset: "UTF8MB4_UNICODE_CI",
    timezone: "Z",
    dateStrings: true,
    supportBigNumbers: true,
    bigNumberStrings: true,
    decimalNumbers: false,
    jsonStrings: true,
    multipleStatements: false,
    flags: ["-LOCAL_FILES"],
    disableEval: true,
    ...(transport.kind === "tls"
      ? { ssl: { ca: transport.ca, rejectUnauthorized: true, verifyIdentity: true, minVersion: "TLSv1.2" } }
      : {}),
  };
}

function wrap(line: Line, options: SourceOptions, transport: Transport): SourceConnection {
  return {
    database: options.settings.SOURCE_DB_NAME,
    encrypted: transport.kind === "tls",
    async read(name, values) {
      const startedAt = performance.now();
      const finish = (outcome: { rows?: number; errorClass?: string }): number => {
        const durationMs = performance.now() - startedAt;
        const query = registeredTemplate(name) === null ? "unknown" : name;
        options.log.debug("read the source", { query, ...outcome, durationMs: Math.round(durationMs) });
        return durationMs;
      };
      try {
        const [rows, fields] = await send(line, name, values, options.queryTimeoutMs);
        const durationMs = finish({ rows: rows.length, errorClass: "none" });
        return { rows, metadataFingerprint: metadataFingerprint(fields), durationMs };
      } catch (error) {
        const failure = error instanceof AppError ? error : sourceUnavailable(error);
        if (errorClassOf(failure) !== "drift") abandon(line);
        finish({ errorClass: errorClassOf(failure) });
        throw failure;
      }
    },
    close: () => leave(line),
  };
}

/** The one place a statement leaves from: checked, prepared on the server, and given a deadline. */
async function send(
  { driver, socket }: Line,
  name: unknown,
  values: unknown,
  timeoutMs: number,
): Promise<[RowDataPacket[], FieldPacket[]]> {
  const statement = checkedStatement(name, values);
  if (socket.destroyed) throw sourceUnavailable(null, "connection");
  const answer = driver.execute<RowDataPacket[]>(statement.sql, [...statement.values]);
  return withDeadline(answer, timeoutMs, () => void socket.destroy());
}

function abandon({ driver, socket }: Line): void {
  driver.destroy();
  socket.destroy();
}

/** The server closes the line once it has read the goodbye. */
async function leave({ driver, socket }: Line): Promise<void> {
  if (socket.destroyed) return;
  const closed = new Promise<void>((resolve) => socket.once("close", () => resolve()));
  const goodbye = driver.end().then(() => closed);
  await withDeadline(goodbye, longestCloseMs, () => void socket.destroy()).catch(() => {});
}
