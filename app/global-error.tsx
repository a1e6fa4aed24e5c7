"use client";

import "./globals.css";
import { ErrorNotice } from "#components/ui/error-notice.tsx";

type Props = { error: Error & { digest?: string }; retry: () => void };

/** The last resort: even the layout failed, so this is a whole document of its own. */
export default function GlobalError({ error, retry }: Props) {
  return (
    <html lang="en-GB">
      <body>
        <main className="mx-auto max-w-lg p-8">
          <h1 className="sr-only">The console could not be shown</h1>
          <ErrorNotice title="The console could not be shown" reference={error.digest} onRetry={retry}>
            Nothing you did was lost on the server. Try again; if it stays, give the reference to whoever looks after
            the system.
          </ErrorNotice>
        </main>
      </body>
    </html>
  );
}
