"use server";

import { defineAction } from "#lib/http/define-action.ts";
import { haltSource, haltSourceInput } from "#lib/sync/halt-source.ts";
import { resumeSource, resumeSourceInput } from "#lib/sync/resume-source.ts";

export const halt = defineAction({
  name: "source.halt",
  permission: "source:operate",
  input: haltSourceInput,
  run: haltSource,
});

export const resume = defineAction({
  name: "source.resume",
  permission: "source:operate",
  input: resumeSourceInput,
  run: resumeSource,
});
