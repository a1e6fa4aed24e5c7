/** Finds and runs the programs of the installed MariaDB server. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";

const folders = ["/usr/sbin", "/usr/bin", "/usr/local/sbin", "/usr/local/bin", "/opt/homebrew/bin"];

/** Debian keeps the server outside an ordinary user's PATH, so its folders are looked at first. */
export function findBinary(name: string): string {
  const folder = folders.find((candidate) => existsSync(`${candidate}/${name}`));
  return folder === undefined ? name : `${folder}/${name}`;
}

/** Runs to the end; an error carries the last lines the program wrote. */
export function runBinary(binary: string, options: readonly string[]): Promise<void> {
  return new Promise((done, fail) => {
    let lastLines = "";
    const child = spawn(binary, options, { stdio: ["ignore", "pipe", "pipe"] });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => (lastLines = (lastLines + text).slice(-2_000)));
    }
    child.once("error", (error) => fail(explainMissing(binary, error)));
    child.once("close", (code) => {
      if (code === 0) done();
      else fail(new Error(`${binary} failed with ${code}: ${lastLines.trim()}`));
    });
  });
}

export function explainMissing(binary: string, error: Error): Error {
  const name = binary.slice(binary.lastIndexOf("/") + 1);
  const pack = name === "openssl" ? "openssl" : "mariadb-server";
  return new Error(`${name} is not installed; get it with: apt-get install ${pack}`, { cause: error });
}
