"use client";

import { useId, type InputHTMLAttributes } from "react";
import { classNames } from "#components/ui/class-names.ts";

type FieldProps = InputHTMLAttributes<HTMLInputElement> & { name: string; label: string; hint?: string };

/** A labelled line to type in, required unless said otherwise. */
export function Field({ label, hint, className, required = true, ...rest }: FieldProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-medium">
        {label}
      </label>
      <input
        id={id}
        required={required}
        autoCapitalize="none"
        spellCheck={false}
        {...(hint ? { "aria-describedby": `${id}-hint` } : {})}
        className={classNames(
          "h-9 w-full rounded-md border border-line-strong bg-surface px-2.5 text-lg text-ink",
          className,
        )}
        {...rest}
      />
      {hint ? (
        <p id={`${id}-hint`} className="mt-1 text-sm text-ink-muted">
          {hint}
        </p>
      ) : null}
    </div>
  );
}
