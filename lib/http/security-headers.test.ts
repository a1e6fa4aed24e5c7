import { expect, it } from "vitest";
import { contentSecurityPolicy, securityHeaders } from "#lib/http/security-headers.ts";

it("runs scripts by nonce only and may not be framed", () => {
  const policy = contentSecurityPolicy("abc", "https://console.example.test");
  expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe|style-src '[^;]*unsafe|\*/);
});

it("insists on TLS only where the console has it", () => {
  expect(securityHeaders("https://console.example.test")["strict-transport-security"]).toContain("max-age=31536000");
  expect(securityHeaders("http://127.0.0.1:4100")).not.toHaveProperty("strict-transport-security");
  expect(contentSecurityPolicy("abc", "http://127.0.0.1:4100")).not.toContain("upgrade-insecure-requests");
});
