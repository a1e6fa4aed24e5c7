import { defineRoute } from "#lib/http/define-route.ts";
import { readDetectorKind, readDetectorKindInput } from "#lib/operations/detectors/read-detector-kind.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({
  name: "console.detector",
  permission: "policy:read",
  method: "GET",
  params: readDetectorKindInput,
  run: ({ ctx, params }) => readDetectorKind({ ctx, input: params }),
});
