import { describe, expect, it } from "vitest";
import type { ActionOptions, ActionResult } from "#lib/http/perform-action.ts";
import { sendAction } from "#components/data/send-action.ts";

type Answer = ActionResult<string>;
const done: Answer = { ok: true, data: "done" };
const conflict = (reason: string): Answer => ({
  ok: false,
  error: { error_code: "state.conflict", message: "…", request_id: "r", details: { reason } },
});

/** An action that answers in turn; a thrown answer is a connection that broke. */
function scripted(...turns: readonly (Answer | Error)[]) {
  const ids: string[] = [];
  const act = sendAction(async (_input: string, { requestId }: ActionOptions) => {
    const turn = turns[ids.length];
    ids.push(requestId);
    if (turn === undefined || turn instanceof Error) throw turn ?? new Error("asked too often");
    return turn;
  });
  return { act, ids };
}

describe("an act of a screen", () => {
  it("is sent once when it is answered, and a later call is another request", async () => {
    const { act, ids } = scripted(done, done);
    expect(await act("a")).toEqual(done);
    await act("a");
    expect(new Set(ids).size).toBe(2);
  });

  it("is sent again under the same id when the connection breaks, and waits for a first try that still runs", async () => {
    const { act, ids } = scripted(new TypeError("Failed to fetch"), conflict("in_progress"), done);
    expect(await act("a")).toEqual(done);
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(1);
  });

  it("takes any other answer as it is, and lets what is no broken connection through", async () => {
    expect(await scripted(conflict("in_progress")).act("a")).toEqual(conflict("in_progress"));
    expect(await scripted(conflict("other_body")).act("a")).toEqual(conflict("other_body"));
    const { act, ids } = scripted(new Error("NEXT_REDIRECT"));
    await expect(act("a")).rejects.toThrow("NEXT_REDIRECT");
    expect(ids).toHaveLength(1);
  });
});
