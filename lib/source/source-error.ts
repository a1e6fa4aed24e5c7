import { AppError } from "#lib/platform/errors.ts";

/** Why a read failed, as it is logged and shown. `drift`: a table or column is not there or not readable. */
export type SourceErrorClass = "timeout" | "auth_failure" | "connection" | "drift" | "guard";

const messages: Readonly<Record<SourceErrorClass, string>> = {
  timeout: "The marketplace database did not answer in time.",
  auth_failure: "The marketplace database refused the credentials.",
  connection: "The marketplace database cannot be reached.",
  drift: "A table or column of the marketplace is not there or may not be read.",
  guard: "A read of the marketplace was refused before it was sent.",
};

const classes: Readonly<Record<string, SourceErrorClass>> = {
  ETIMEDOUT: "timeout",
  PROTOCOL_SEQUENCE_TIMEOUT: "timeout",
  ER_STATEMENT_TIMEOUT: "timeout",
  ER_QUERY_TIMEOUT: "timeout",
  ER_LOCK_WAIT_TIMEOUT: "timeout",
  ER_ACCESS_DENIED_ERROR: "auth_failure",
  ER_ACCESS_DENIED_NO_PASSWORD_ERROR: "auth_failure",
  ER_DBACCESS_DENIED_ERROR: "auth_failure",
  ER_HOST_NOT_PRIVILEGED: "auth_failure",
  ER_ACCOUNT_HAS_BEEN_LOCKED: "auth_failure",
  ER_MUST_CHANGE_PASSWORD: "auth_failure",
  ER_MUST_CHANGE_PASSWORD_LOGIN: "auth_failure",
  ER_NOT_SUPPORTED_AUTH_MODE: "auth_failure",
  ER_SECURE_TRANSPORT_REQUIRED: "auth_failure",
  AUTH_SWITCH_PLUGIN_ERROR: "auth_failure",
  ER_NO_SUCH_TABLE: "drift",
  ER_UNKNOWN_TABLE: "drift",
  ER_BAD_FIELD_ERROR: "drift",
  ER_TABLEACCESS_DENIED_ERROR: "drift",
  ER_COLUMNACCESS_DENIED_ERROR: "drift",
};

/** Numbers that MariaDB and MySQL use for what the driver has another or no name for. */
const numbers: Readonly<Record<number, SourceErrorClass>> = {
  1969: "timeout",
  3024: "timeout",
  4151: "auth_failure",
  3118: "auth_failure",
  3159: "auth_failure",
};

/**
 * An error that may be logged and shown: class and the driver's own code word. The driver's error is
 * left behind on purpose, for it carries the statement, the account and the host.
 */
export function sourceUnavailable(error: unknown, known?: SourceErrorClass): AppError {
  const code = driverCode(error);
  const errorClass = known ?? numbers[driverNumber(error)] ?? classes[code] ?? "connection";
  return new AppError("source.unavailable", messages[errorClass], {
    details: code === "" ? { errorClass } : { errorClass, driverCode: code },
  });
}

/** A breach of the read-only contract: nothing was sent. */
export function sourceRefused(reason: string, queryHash: string): AppError {
  return new AppError("source.refused", messages.guard, { details: { errorClass: "guard", reason, queryHash } });
}

function driverCode(error: unknown): string {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return "";
  return /^[A-Z][A-Z0-9_]{2,60}$/.test(error.code) ? error.code : "";
}

function driverNumber(error: unknown): number {
  return error instanceof Error && "errno" in error && typeof error.errno === "number" ? error.errno : 0;
}

/** The class of an error that this folder threw. */
export function errorClassOf(error: AppError): SourceErrorClass {
  const found = error.details?.["errorClass"];
  return typeof found === "string" && isErrorClass(found) ? found : "connection";
}

function isErrorClass(text: string): text is SourceErrorClass {
  return Object.hasOwn(messages, text);
}
