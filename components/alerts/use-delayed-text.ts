"use client";

import { useEffect, useRef, useState } from "react";

const delayMs = 350;

/**
 * A text that is handed on a moment after the last key. When the value changes from outside (Back,
 * "Clear all"), the text follows; when it is merely what was handed on, what is being typed stays.
 */
export function useDelayedText(value: string, onChange: (text: string) => void) {
  const [text, setText] = useState(value);
  const [seen, setSeen] = useState(value);
  const [sent, setSent] = useState(value);
  const latest = useRef(onChange);
  if (value !== seen) {
    setSeen(value);
    if (value !== sent) setText(value);
  }

  function send(typed: string) {
    setSent(typed.trim());
    latest.current(typed.trim());
  }

  useEffect(() => {
    latest.current = onChange;
  });
  useEffect(() => {
    const typed = text.trim();
    if (typed === value) return;
    const timer = setTimeout(() => {
      setSent(typed);
      latest.current(typed);
    }, delayMs);
    return () => clearTimeout(timer);
  }, [text, value]);
  return { text, setText, send };
}
