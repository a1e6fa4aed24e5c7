import { encode } from "next-auth/jwt";
import { describe, expect, it } from "vitest";
import { cookiesFor, issueCsrfToken, openCookieSession, readSessionToken } from "#lib/access/next-auth.ts";
import { AppError } from "#lib/platform/errors.ts";

const config = { publicUrl: "https://console.example.test", secret: "a secret that only this test knows about" };

function valueOf(setCookie: string | undefined): string {
  return decodeURIComponent(/^[^=]+=([^;]*)/.exec(setCookie ?? "")?.[1] ?? "");
}

async function csrf(): Promise<{ csrfCookie: string; csrfToken: string }> {
  const { csrfToken, setCookies } = await issueCsrfToken(config, undefined);
  return { csrfCookie: valueOf(setCookies[0]), csrfToken };
}

describe("the session cookie", () => {
  it("carries the token back, and only the cookie of this deployment is set", async () => {
    const { setCookies } = await openCookieSession(config, await csrf(), () => Promise.resolve({ token: "opaque" }));
    expect(setCookies).toHaveLength(1);
    expect(setCookies[0]).toMatch(/^__Host-cis-session=[^;]+; Path=\/;/);
    expect(setCookies[0]).toContain("HttpOnly");
    expect(setCookies[0]).toContain("Secure");
    expect(setCookies[0]).toContain("SameSite=Lax");
    expect(setCookies[0]).not.toContain("Domain");
    expect(setCookies[0]).not.toContain("opaque");
    expect(await readSessionToken(config, valueOf(setCookies[0]))).toBe("opaque");
  });

  it("does not open with another secret, after a change, or from free text", async () => {
    const { setCookies } = await openCookieSession(config, await csrf(), () => Promise.resolve({ token: "opaque" }));
    const value = valueOf(setCookies[0]);
    expect(
      await readSessionToken({ ...config, secret: "another secret of the same kind, but not it" }, value),
    ).toBeNull();
    expect(await readSessionToken(config, `${value.slice(0, -2)}AA`)).toBeNull();
    expect(await readSessionToken(config, "")).toBeNull();
    expect(await readSessionToken(config, "a.b.c.d.e")).toBeNull();
  });

  it("gives no token from a good cookie without one, or from one that ran out", async () => {
    const { secret } = config;
    expect(await readSessionToken(config, await encode({ secret, token: { sub: "someone" } }))).toBeNull();
    expect(await readSessionToken(config, await encode({ secret, token: { sid: "x" }, maxAge: -60 }))).toBeNull();
  });

  it("has the __Host- prefix over TLS and the bare name on plain HTTP", () => {
    expect(cookiesFor("https://console.example.test").session.name).toBe("__Host-cis-session");
    expect(cookiesFor("http://127.0.0.1:3000").session).toMatchObject({
      name: "cis-session",
      options: { secure: false },
    });
  });
});

describe("the sign-in form's CSRF token", () => {
  it("is kept while its cookie is good, and replaced when it is not", async () => {
    const first = await csrf();
    const again = await issueCsrfToken(config, first.csrfCookie);
    expect(again).toEqual({ csrfToken: first.csrfToken, setCookies: [] });
    const replaced = await issueCsrfToken(config, `${first.csrfToken}|forged`);
    expect(replaced.csrfToken).not.toBe(first.csrfToken);
    expect(replaced.setCookies).toHaveLength(1);
  });

  it("must match before a password is looked at", async () => {
    const good = await csrf();
    const wrong = [
      { ...good, csrfToken: "0".repeat(64) },
      { ...good, csrfCookie: undefined },
      { csrfCookie: `${"0".repeat(64)}|${"0".repeat(64)}`, csrfToken: "0".repeat(64) },
    ];
    for (const sent of wrong) {
      let asked = false;
      const attempt = openCookieSession(config, sent, () => {
        asked = true;
        return Promise.resolve({ token: "opaque" });
      });
      await expect(attempt).rejects.toMatchObject({ code: "auth.forbidden" });
      expect(asked).toBe(false);
    }
  });
});

it("passes on the refusal of the sign-in itself, unchanged", async () => {
  const refusal = new AppError("rate_limit.exceeded", "Too many.");
  await expect(openCookieSession(config, await csrf(), () => Promise.reject(refusal))).rejects.toBe(refusal);
});
