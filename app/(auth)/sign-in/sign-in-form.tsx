"use client";

import { useActionState } from "react";
import { requestSignIn } from "#app/(auth)/sign-in/request-sign-in.ts";
import { Button } from "#components/ui/button.tsx";

type State = {
  readonly attempt: number;
  readonly email: string;
  readonly refusal: { readonly message: string; readonly requestId: string | null } | null;
};

const field =
  "h-9 w-full rounded-md border border-line-strong bg-surface px-2.5 text-lg text-ink outline-offset-1 focus-visible:outline-2 focus-visible:outline-accent aria-invalid:border-bad";

/** A form action, so that a submission before the page has become interactive is kept and sent after. */
export function SignInForm({ destination }: { destination: string }) {
  const [state, submit, pending] = useActionState(attemptSignIn.bind(null, destination), {
    attempt: 0,
    email: "",
    refusal: null,
  });
  const wrong = state.refusal ? { "aria-invalid": true, "aria-describedby": "sign-in-refusal" } : {};
  return (
    <form action={submit} className="space-y-4" aria-busy={pending}>
      {state.refusal ? <Refusal key={state.attempt} {...state.refusal} /> : null}
      <div>
        <label htmlFor="email" className="mb-1 block font-medium">
          E-mail address
        </label>
        <input
          id="email"
          name="email"
          type="email"
          required
          maxLength={254}
          defaultValue={state.email}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          className={field}
          {...wrong}
        />
      </div>
      <div>
        <label htmlFor="password" className="mb-1 block font-medium">
          Password
        </label>
        <input
          id="password"
          name="password"
          type="password"
          required
          autoComplete="current-password"
          className={field}
          {...wrong}
        />
      </div>
      <Button type="submit" look="primary" size="lg" className="w-full" aria-disabled={pending}>
        {pending ? "Signing in…" : "Sign in"}
      </Button>
    </form>
  );
}

function Refusal({ message, requestId }: { message: string; requestId: string | null }) {
  return (
    <div
      id="sign-in-refusal"
      role="alert"
      tabIndex={-1}
      ref={focusOnce}
      className="rounded-md border border-bad bg-bad-soft px-3 py-2 text-bad"
    >
      <p className="font-medium">{message}</p>
      {requestId ? <p className="mt-1 font-mono text-xs break-all">Request {requestId}</p> : null}
    </div>
  );
}

/** The same function each time, so that it runs when the message appears and not at every render. */
function focusOnce(element: HTMLElement | null): void {
  element?.focus();
}

async function attemptSignIn(destination: string, before: State, form: FormData): Promise<State> {
  const text = (name: string): string => String(form.get(name) ?? "");
  const email = text("email");
  const outcome = await requestSignIn({ email, password: text("password"), callbackUrl: destination });
  if (!outcome.ok) return { attempt: before.attempt + 1, email, refusal: outcome };
  // A whole new page, so that nothing of an earlier person stays in this one.
  window.location.assign(outcome.url);
  return new Promise<State>(() => {});
}
