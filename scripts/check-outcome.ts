/** Prints the problems of a check, one a line, and sets the exit code. */
export function finish(check: string, problems: readonly string[]): void {
  for (const problem of problems) process.stdout.write(`${problem}\n`);
  if (problems.length > 0) process.stdout.write(`${check}: ${problems.length} to mend\n`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
