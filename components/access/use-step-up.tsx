"use client";

import { useRef, useState, type ReactNode } from "react";
import type { ActionResult } from "#lib/http/perform-action.ts";
import { StepUpDialog } from "#components/access/step-up-dialog.tsx";
import { demandOf, type StepUpDemand } from "#components/access/step-up-demand.ts";

/** What the dialog says: the action's verb, and what it does to which object. */
export type StepUpWords = { readonly verb: string; readonly effect: string };

type Attempt<T> = () => Promise<ActionResult<T>>;
type Waiting = { readonly demand: StepUpDemand; readonly words: StepUpWords };

/**
 * Runs a dangerous action. When the server asks for a fresh proof, the dialog names the object and
 * the effect, takes the proof, and the action is tried again; `null` when the person gave up. Render
 * `dialog` once anywhere on the page.
 */
export function useStepUp(): {
  readonly run: <T>(words: StepUpWords, attempt: Attempt<T>) => Promise<ActionResult<T> | null>;
  readonly dialog: ReactNode;
} {
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const answer = useRef<((proved: boolean) => void) | null>(null);

  async function ask(demand: StepUpDemand, words: StepUpWords): Promise<boolean> {
    const proved = await new Promise<boolean>((resolve) => {
      answer.current = resolve;
      setWaiting({ demand, words });
    });
    setWaiting(null);
    return proved;
  }

  async function run<T>(words: StepUpWords, attempt: Attempt<T>): Promise<ActionResult<T> | null> {
    const result = await attempt();
    const demand = result.ok ? null : demandOf(result.error);
    if (demand === null) return result;
    return (await ask(demand, words)) ? attempt() : null;
  }

  const dialog = waiting ? (
    <StepUpDialog
      demand={waiting.demand}
      words={waiting.words}
      onProved={() => answer.current?.(true)}
      onCancel={() => answer.current?.(false)}
    />
  ) : null;
  return { run, dialog };
}
