/** A private authority and a server certificate for the loopback address, made with the openssl program. */
import { X509Certificate } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { findBinary, runBinary } from "#workers/demo/marketplace/server-binaries.ts";

export type ServerCertificate = {
  readonly caFile: string;
  readonly certFile: string;
  readonly keyFile: string;
  readonly name: string;
};

const name = "localhost";
const monthMs = 30 * 24 * 3_600_000;

/** Keeps the certificate of an earlier start while it is good for another month; otherwise issues new ones. */
export async function issueCertificate(folder: string): Promise<ServerCertificate> {
  const certificate: ServerCertificate = {
    caFile: join(folder, "ca.pem"),
    certFile: join(folder, "server.pem"),
    keyFile: join(folder, "server.key"),
    name,
  };
  if (await isGood(certificate)) return certificate;
  const draft = `${folder}.new`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true, mode: 0o700 });
  await makeAuthority(draft);
  await makeServerCertificate(draft);
  await rm(join(draft, "ca.key"));
  await rm(folder, { recursive: true, force: true });
  await rename(draft, folder);
  return certificate;
}

async function isGood(certificate: ServerCertificate): Promise<boolean> {
  const files = [certificate.caFile, certificate.certFile, certificate.keyFile];
  if (!files.every((file) => existsSync(file))) return false;
  const dates = await Promise.all(
    files.slice(0, 2).map(async (file) => new X509Certificate(await readFile(file)).validToDate.getTime()),
  );
  return dates.every((date) => date - Date.now() > monthMs);
}

const ecKey = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];

async function makeAuthority(folder: string): Promise<void> {
  const config = join(folder, "ca.cnf");
  await writeFile(
    config,
    [
      "[req]\ndistinguished_name=dn\nx509_extensions=ca\nprompt=no",
      "[dn]\nCN=Private marketplace authority",
      "[ca]\nbasicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\nsubjectKeyIdentifier=hash",
    ].join("\n"),
  );
  const files = ["-keyout", join(folder, "ca.key"), "-out", join(folder, "ca.pem")];
  await openssl(["req", "-x509", "-config", config, ...ecKey, "-days", "3650", "-sha256", ...files]);
}

async function makeServerCertificate(folder: string): Promise<void> {
  const key = join(folder, "server.key");
  const request = join(folder, "server.csr");
  const extensions = join(folder, "server.cnf");
  await writeFile(
    extensions,
    [
      "[req]\ndistinguished_name=dn\nprompt=no",
      `[dn]\nCN=${name}`,
      `[server]\nbasicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature`,
      `extendedKeyUsage=serverAuth\nsubjectAltName=DNS:${name},IP:127.0.0.1`,
    ].join("\n"),
  );
  await openssl(["req", "-new", "-config", extensions, ...ecKey, "-keyout", key, "-out", request]);
  const signer = ["-CA", join(folder, "ca.pem"), "-CAkey", join(folder, "ca.key"), "-CAcreateserial"];
  const out = ["-extfile", extensions, "-extensions", "server", "-out", join(folder, "server.pem")];
  await openssl(["x509", "-req", "-in", request, ...signer, "-days", "825", "-sha256", ...out]);
  await chmod(key, 0o600);
}

function openssl(options: readonly string[]): Promise<void> {
  return runBinary(findBinary("openssl"), options);
}
