import type { Instrumentation } from "next";

// Next builds this file for its edge runtime too and fills the variable in, so that the parts
// below, which need Node, are dropped there.

/** Runs once when the web process starts: wrong settings end it here, in one line, before it serves. */
export async function register(): Promise<void> {
  // eslint-disable-next-line no-restricted-syntax -- not a setting: a constant of the build
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { startWebProcess } = await import("#lib/http/start-web-process.ts");
    startWebProcess();
  }
}

/** The last resort for what no door caught: rendering errors, above all. Next answers; this logs. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  // eslint-disable-next-line no-restricted-syntax -- not a setting: a constant of the build
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { logRequestError } = await import("#lib/http/log-request-error.ts");
    logRequestError(error, { headers: request.headers, route: context.routePath });
  }
};
