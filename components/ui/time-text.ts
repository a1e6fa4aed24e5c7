const monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const two = (value: number): string => String(value).padStart(2, "0");

/** `20 Nov 2026, 14:05:02 UTC`, the same on server and client whatever their zone. */
export function absoluteTime(iso: string): string {
  const at = new Date(iso);
  const day = `${at.getUTCDate()} ${monthNames[at.getUTCMonth()]} ${at.getUTCFullYear()}`;
  return `${day}, ${clockTime(iso)} UTC`;
}

/** `20 Nov, 14:05`, for tables whose header names the zone. */
export function shortTime(iso: string): string {
  const at = new Date(iso);
  return `${at.getUTCDate()} ${monthNames[at.getUTCMonth()]}, ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`;
}

/** `14:05:02`. */
export function clockTime(iso: string): string {
  const at = new Date(iso);
  return [at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds()].map(two).join(":");
}

/** `20 Nov 2026`. */
export function dayText(iso: string): string {
  const at = new Date(iso);
  return `${at.getUTCDate()} ${monthNames[at.getUTCMonth()]} ${at.getUTCFullYear()}`;
}

const units = [
  ["d", 86_400_000],
  ["h", 3_600_000],
  ["min", 60_000],
  ["s", 1_000],
] as const;

/** A length of time in its largest unit, and the next one when it is small: `45 s`, `3 min`, `5 h 20 min`, `12 d`. */
export function durationText(ms: number): string {
  const length = Math.abs(ms);
  for (const [index, [unit, size]] of units.entries()) {
    if (length < size) continue;
    const whole = Math.floor(length / size);
    const next = units[index + 1];
    const rest = next && whole < 10 && unit !== "min" ? Math.floor((length % size) / next[1]) : 0;
    return rest > 0 && next ? `${whole} ${unit} ${rest} ${next[0]}` : `${whole} ${unit}`;
  }
  return "0 s";
}

/** `3 min ago`, `in 2 h`, or `now` within five seconds. */
export function relativeTime(iso: string, nowMs: number): string {
  const difference = new Date(iso).getTime() - nowMs;
  if (Math.abs(difference) < 5_000) return "now";
  const length = durationText(difference);
  return difference < 0 ? `${length} ago` : `in ${length}`;
}
