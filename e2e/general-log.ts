/** Reads a MariaDB general log: what one account sent, over all its connections. */
const line = /^(?:\d{6}\s+[\d:]+)?\t\s*(?<connection>\d+) (?<command>[A-Z][a-z]+(?: [a-z]+)?)\t(?<text>.*)$/;

/** The statements of the account, in order. Prepared ones count when prepared and when executed. */
export function statementsOf(log: string, account: string): string[] {
  const connections = new Set<string>();
  const statements: string[] = [];
  for (const each of log.split("\n")) {
    const { connection = "", command = "", text = "" } = line.exec(each)?.groups ?? {};
    if (command === "Connect") {
      if (text.startsWith(`${account}@`)) connections.add(connection);
      else connections.delete(connection);
    } else if (connections.has(connection) && ["Query", "Prepare", "Execute"].includes(command)) {
      statements.push(text);
    } else if (connections.has(connection) && !["Quit", "Close stmt", "Reset stmt"].includes(command)) {
      statements.push(`${command}: ${text}`);
    }
  }
  return statements;
}
