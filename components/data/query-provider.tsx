"use client";

import { QueryCache, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { RequestFailed } from "#components/data/fetch-json.ts";
import { SessionEnded } from "#components/data/session-ended.tsx";

/** Polling for the whole console: paused while the page is hidden, slower after failures, never retried on refusal. */
export function QueryProvider({ children }: { children: ReactNode }) {
  const [ended, setEnded] = useState(false);
  const [client] = useState(() => newClient(() => setEnded(true)));
  return (
    <QueryClientProvider client={client}>
      {ended ? <SessionEnded /> : null}
      {children}
    </QueryClientProvider>
  );
}

function newClient(onSessionEnd: () => void): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (error instanceof RequestFailed && error.status === 401) onSessionEnd();
      },
    }),
    defaultOptions: {
      queries: {
        refetchIntervalInBackground: false,
        refetchOnWindowFocus: true,
        staleTime: 5_000,
        retry: (failures, error) => failures < 2 && !(error instanceof RequestFailed && error.status < 500),
      },
    },
  });
}
