import { createServer, type Server } from "node:http";
import type { Sql } from "#lib/platform/db/sql.ts";

export type HealthState = { draining: boolean };

/**
 * `/health`: the process is alive. `/ready`: it takes work, 503 while draining or without a
 * database. Listens on the loopback address; returns the port it got.
 */
export function startHealthServer(
  sql: Sql,
  state: HealthState,
  port: number,
): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => {
    const answer = (status: number, word: string): void => {
      response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store" });
      response.end(JSON.stringify({ status: word }));
    };
    if (request.method !== "GET") return answer(405, "method_not_allowed");
    if (request.url === "/health") return answer(200, "alive");
    if (request.url !== "/ready") return answer(404, "not_found");
    if (state.draining) return answer(503, "draining");
    sql.query("SELECT 1").then(
      () => answer(200, "ready"),
      () => answer(503, "no_database"),
    );
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      resolve({ server, port: address && typeof address === "object" ? address.port : port });
    });
  });
}
