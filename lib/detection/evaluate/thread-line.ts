/** One line of an evaluation file, checked. */
export type EvaluationThread = {
  readonly id: string;
  readonly messages: readonly {
    readonly from: "customer" | "provider";
    readonly text: string;
    readonly at: Date | null;
  }[];
  readonly label: "benign" | "contact" | "payment" | "offplatform" | null;
  readonly technique: string | null;
  readonly language: string | null;
};

const labels = ["benign", "contact", "payment", "offplatform"] as const;

/** Reads one line; returns what is wrong with it as a sentence instead of throwing. */
export function readThreadLine(line: string): EvaluationThread | { readonly problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { problem: "not a JSON object" };
  }
  if (!isRecord(value)) return { problem: "not a JSON object" };
  if (typeof value["id"] !== "string" || value["id"] === "") return { problem: "`id` must be a string" };
  if (!Array.isArray(value["thread"])) return { problem: "`thread` must be a list of messages" };
  const messages: EvaluationThread["messages"][number][] = [];
  for (const item of value["thread"]) {
    const message = readMessage(item);
    if (message === null)
      return {
        problem: `message ${messages.length + 1} needs \`from\` (customer or provider), \`text\` and, if given, an ISO \`at\``,
      };
    messages.push(message);
  }
  const label = value["label"];
  const known = labels.find((candidate) => candidate === label) ?? null;
  if (label !== undefined && label !== null && known === null)
    return { problem: "`label` must be benign, contact, payment or offplatform" };
  return {
    id: value["id"],
    messages,
    label: known,
    technique: textOrNull(value["technique"]),
    language: textOrNull(value["lang"]),
  };
}

function readMessage(item: unknown): EvaluationThread["messages"][number] | null {
  if (!isRecord(item) || typeof item["text"] !== "string") return null;
  const from = item["from"];
  if (from !== "customer" && from !== "provider") return null;
  const at = item["at"];
  if (at === undefined || at === null) return { from, text: item["text"], at: null };
  if (typeof at !== "string" || Number.isNaN(Date.parse(at))) return null;
  return { from, text: item["text"], at: new Date(at) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textOrNull(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
