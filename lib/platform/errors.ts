/**
 * The one error shape of the product. Only `AppError` is thrown on purpose; anything else that
 * reaches an edge becomes `internal.error` there, without its text.
 */
export const errorStatus = {
  "validation.invalid": 400,
  "validation.unprocessable": 422,
  "auth.required": 401,
  "auth.forbidden": 403,
  "auth.invalid_credentials": 401,
  "resource.not_found": 404,
  "state.conflict": 409,
  "rate_limit.exceeded": 429,
  "config.invalid": 500,
  "source.refused": 503,
  "source.unavailable": 503,
  "internal.error": 500,
} as const;

export type ErrorCode = keyof typeof errorStatus;

/** Extra facts for the reader. Never personal data, SQL, paths or secrets. */
export type ErrorDetails = Readonly<Record<string, string | number | boolean | readonly string[]>>;

export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails | undefined;

  /** `message` is shown to people; `cause` is kept for the log only. */
  constructor(code: ErrorCode, message: string, options: { details?: ErrorDetails; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "AppError";
    this.code = code;
    this.details = options.details;
  }

  get status(): number {
    return errorStatus[this.code];
  }
}

/** The body sent to a client. */
export type ErrorBody = {
  error_code: ErrorCode;
  message: string;
  details?: ErrorDetails;
  request_id: string;
};

/** Maps any thrown value to the body a client may see. Unknown errors lose their text. */
export function errorBody(error: unknown, requestId: string): ErrorBody {
  if (!(error instanceof AppError)) {
    return { error_code: "internal.error", message: "Something failed on our side.", request_id: requestId };
  }
  const body = { error_code: error.code, message: error.message, request_id: requestId };
  return error.details ? { ...body, details: error.details } : body;
}

/** A short machine word for logs: the code of an expected error, or the class of an unexpected one. */
export function errorClass(error: unknown): string {
  if (error instanceof AppError) return error.code;
  if (error instanceof Error) return "code" in error && typeof error.code === "string" ? error.code : error.name;
  return typeof error;
}
