"use client";

import { ErrorNotice } from "#components/ui/error-notice.tsx";

export type SegmentErrorProps = { error: Error & { digest?: string }; retry: () => void };

/** What an `error.tsx` shows: what failed, that the rest is safe, and a reference to pass on. */
export function SegmentError({ what, error, retry }: SegmentErrorProps & { what: string }) {
  return (
    <div className="p-4">
      <ErrorNotice title={`${what} could not be shown`} reference={error.digest} onRetry={retry}>
        Nothing was changed. The rest of the console still works.
      </ErrorNotice>
    </div>
  );
}
