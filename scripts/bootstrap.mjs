/**
 * What has to happen before anything else of the project can run. Plain JavaScript without
 * dependencies: the machine has Node and npm, and perhaps nothing more.
 */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");
const startedAt = Date.now();

/** @param {string} text */
export function say(text) {
  const seconds = String(Math.round((Date.now() - startedAt) / 1000)).padStart(4);
  process.stdout.write(`[${seconds} s] ${text}\n`);
}

/** One clear line, and no stack: the reader is to act on it. @param {string} text @returns {never} */
export function giveUp(text) {
  process.stderr.write(`${text}\n`);
  process.exit(1);
}

export function checkPlatform() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    giveUp(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
  if (process.platform === "win32") giveUp("Windows is not supported directly; run this inside WSL.");
  if (process.getuid?.() !== 0) return;
  // PostgreSQL refuses to run as root, so it runs as another user, who must be able to reach its files.
  for (let path = root; path !== dirname(path); path = dirname(path)) {
    if ((statSync(path).mode & 0o001) === 0) {
      giveUp(
        `As root, PostgreSQL runs as the user postgres, who cannot enter ${path}. Move the checkout, or chmod o+x it.`,
      );
    }
  }
}

/** @param {string} file */
const hashOf = (file) => createHash("sha256").update(readFileSync(file)).digest("hex");

/** Without the checkout's own programs: npm must not lose the Node it runs on while it replaces them. */
function hostEnvironment() {
  const path = (process.env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => !folder.startsWith(join(root, "node_modules")));
  return { ...process.env, PATH: path.join(delimiter) };
}

/**
 * Runs a program to its end, silent unless it takes long or fails.
 * @param {string} what @param {string} command @param {string[]} options
 * @param {{ env?: NodeJS.ProcessEnv, timeoutMs?: number }} [settings] @returns {Promise<boolean>}
 */
async function runQuietly(what, command, options, settings = {}) {
  const child = spawn(command, options, {
    cwd: root,
    env: settings.env ?? hostEnvironment(),
    stdio: ["ignore", "pipe", "pipe"],
    ...(settings.timeoutMs ? { timeout: settings.timeoutMs } : {}),
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => (output = (output + text).slice(-20_000)));
  }
  const heartbeat = setInterval(() => say(`${what}: still at it`), 15_000);
  const code = await new Promise((done) => {
    child.once("error", (error) => {
      output += String(error);
      done(-1);
    });
    child.once("close", done);
  });
  clearInterval(heartbeat);
  if (code !== 0) process.stderr.write(`${shorten(output)}\n${what}: failed (${code}).\n`);
  return code === 0;
}

/** The beginning and the end: npm says what is wrong first, and goes on. @param {string} output */
function shorten(output) {
  const lines = output
    .trim()
    .split("\n")
    .filter((line) => !line.startsWith("npm warn"));
  return lines.length <= 30 ? lines.join("\n") : [...lines.slice(0, 12), "…", ...lines.slice(-15)].join("\n");
}

const lockFile = join(root, "package-lock.json");
const installStamp = join(root, "node_modules/.cis-installed");

function packagesAreCurrent() {
  const node24 = join(root, "node_modules/node/bin/node");
  if (!existsSync(node24)) return false;
  if (existsSync(installStamp)) return readFileSync(installStamp, "utf8") === hashOf(lockFile);
  // npm writes its own record last: newer than the lock file, it stands for a finished install.
  const record = join(root, "node_modules/.package-lock.json");
  return existsSync(record) && statSync(record).mtimeMs >= statSync(lockFile).mtimeMs;
}

export async function ensurePackages() {
  if (packagesAreCurrent()) return;
  say("installing packages with npm ci (a minute or two the first time)");
  const env = {
    ...hostEnvironment(),
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1",
    PRISMA_SKIP_POSTINSTALL_GENERATE: "1",
    NEXT_TELEMETRY_DISABLED: "1",
  };
  const npm = process.env.npm_execpath;
  const host = process.env.npm_node_execpath;
  const options = ["ci", "--include=dev", "--no-audit", "--no-fund"];
  const hostNode = host && !host.startsWith(join(root, "node_modules")) ? host : "node";
  const installed = npm?.endsWith(".js")
    ? await runQuietly("npm ci", hostNode, [npm, ...options], { env })
    : await runQuietly("npm ci", "npm", options, { env });
  if (!installed) giveUp("The packages could not be installed; see above.");
  writeFileSync(installStamp, hashOf(lockFile));
  say("packages installed");
}

/** @param {string} name */
function findProgram(name) {
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin", "/usr/local/sbin", "/opt/homebrew/bin"];
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}

const mayUseApt = () =>
  process.getuid?.() === 0 && existsSync("/etc/debian_version") && findProgram("apt-get") !== undefined;

/**
 * Installs Debian packages without starting any service of theirs.
 * @param {string[]} packages
 */
async function aptInstall(packages) {
  const policy = "/usr/sbin/policy-rc.d";
  const ours = !existsSync(policy);
  const removeGuard = () => ours && rmSync(policy, { force: true });
  if (ours) writeFileSync(policy, "#!/bin/sh\nexit 101\n", { mode: 0o755 });
  process.once("exit", removeGuard);
  try {
    const env = { ...hostEnvironment(), DEBIAN_FRONTEND: "noninteractive" };
    say("apt-get update");
    await runQuietly("apt-get update", "apt-get", ["update", "-q"], { env });
    say(`apt-get install ${packages.join(" ")}`);
    return await runQuietly("apt-get install", "apt-get", ["install", "-qy", "--no-install-recommends", ...packages], {
      env,
    });
  } finally {
    removeGuard();
    process.off("exit", removeGuard);
  }
}

export async function ensureMariaDb() {
  const needed = ["mariadbd", "mariadb-install-db", "openssl"];
  const missing = () => needed.filter((name) => findProgram(name) === undefined);
  if (missing().length === 0) return;
  say(`${missing().join(" and ")} not found`);
  if (mayUseApt()) await aptInstall(["mariadb-server", "openssl"]);
  if (missing().length > 0) {
    giveUp(
      `Please install MariaDB's server and openssl (Debian: apt-get install mariadb-server openssl); missing: ${missing().join(", ")}.`,
    );
  }
}

function playwrightsOwnBrowser() {
  const script = "process.stdout.write(require('@playwright/test').chromium.executablePath())";
  const path = spawnSync(process.execPath, ["-e", script], { cwd: root, encoding: "utf8" }).stdout;
  return path && existsSync(path) ? path : undefined;
}

function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : giveUp(`CHROMIUM_PATH names no file: ${named}`);
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  return names.map(findProgram).find((file) => file !== undefined) ?? playwrightsOwnBrowser();
}

/** Looks for a browser, then lets Playwright download one, then asks Debian. @returns {Promise<string>} */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  say("no Chromium found; trying Playwright's download");
  const cli = join(root, "node_modules/@playwright/test/cli.js");
  const env = { ...hostEnvironment(), PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "10000" };
  await runQuietly("playwright install", process.execPath, [cli, "install", "chromium"], { env, timeoutMs: 240_000 });
  if (!findBrowser() && mayUseApt()) await aptInstall(["chromium"]);
  return findBrowser() ?? giveUp("Please install Chromium (Debian: apt-get install chromium) or set CHROMIUM_PATH.");
}

const node24 = join(root, "node_modules/node/bin/node");

/** The environment in which `node` is the project's own. */
export function projectEnvironment() {
  const path = [join(root, "node_modules/.bin"), hostEnvironment().PATH].join(delimiter);
  return { ...process.env, PATH: path, NEXT_TELEMETRY_DISABLED: "1" };
}

export async function ensureDatabaseClient() {
  const stamp = join(root, "node_modules/.cis-generated");
  const current = ["prisma/schema.prisma", "package-lock.json"].map((file) => hashOf(join(root, file))).join(" ");
  const generated = existsSync(join(root, "lib/platform/db/generated/client.ts"));
  if (generated && existsSync(stamp) && readFileSync(stamp, "utf8") === current) return;
  say("generating the database client");
  const done = await runQuietly("prisma generate", node24, ["prisma/generate.ts"], { env: projectEnvironment() });
  if (!done) giveUp("The database client could not be generated; see above.");
  writeFileSync(stamp, current);
}

/**
 * Hands over to a script on the project's own Node and ends as it ends. The child has a process
 * group of its own, so that Ctrl-C reaches it once, from here, and it can stop things in order; the
 * channel tells it when this process is gone.
 * @param {string} script @param {string[]} options @param {NodeJS.ProcessEnv} [extra]
 */
export function handOver(script, options, extra = {}) {
  const child = spawn(node24, [join(root, script), ...options], {
    cwd: root,
    env: { ...projectEnvironment(), CIS_STARTED_AT: String(startedAt), ...extra },
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    detached: true,
  });
  /** @type {NodeJS.Signals[]} */
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  child.once("error", (error) => giveUp(`Could not start ${script}: ${error.message}`));
  child.once("close", (code, signal) => process.exit(code ?? (signal ? 130 : 1)));
}
