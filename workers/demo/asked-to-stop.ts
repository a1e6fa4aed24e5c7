/**
 * Resolves when the person (Ctrl-C) or the parent process asks this one to stop; a second time ends
 * it at once. The embedded PostgreSQL brings exit handlers of its own, which would stop the database
 * under everything that still uses it: they are taken off, and order is kept here.
 */
export function askedToStop(): AbortSignal {
  const controller = new AbortController();
  let times = 0;
  const ask = (): void => {
    times += 1;
    if (times > 1) process.exit(130);
    controller.abort(new Error("stopped while starting"));
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.removeAllListeners(signal);
    process.on(signal, ask);
  }
  process.removeAllListeners("beforeExit");
  process.once("disconnect", ask);
  return controller.signal;
}
