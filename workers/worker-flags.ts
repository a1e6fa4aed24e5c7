/**
 * Flags of Node for a process that reads messages. Nearly all of what reading one leaves behind is garbage at once; a
 * young generation of 16 MB instead of the 1 MB it starts with is collected that much less often.
 */
export const workerFlags: readonly string[] = ["--min-semi-space-size=16", "--max-semi-space-size=16"];
