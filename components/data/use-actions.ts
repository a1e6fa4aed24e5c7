"use client";

import { useMemo } from "react";
import { sendAction, type ServerAction, type ServerActions } from "#components/data/send-action.ts";

/** A screen's acts, made of the server actions its page handed in: each call is one request, however often it is sent. */
export function useActions<A>(actions: ServerActions<A>): A {
  return useMemo(() => {
    // safe because a mapped type over A has nothing but server actions, whatever their inputs are.
    const named = Object.entries(actions as Readonly<Record<string, ServerAction<never, unknown>>>);
    // safe because every name of A gets the act made of its own server action.
    return Object.fromEntries(named.map(([name, action]) => [name, sendAction(action)])) as A;
  }, [actions]);
}
