"use client";

import { useEffect } from "react";
import { rememberSubject } from "#components/command/recent-subjects.ts";

/** Puts the subject among the palette's recent ones. */
export function RememberSubject({ subjectId }: { subjectId: string }) {
  useEffect(() => rememberSubject(subjectId), [subjectId]);
  return null;
}
