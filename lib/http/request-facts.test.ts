import { describe, expect, it } from "vitest";
import { readCookie, readRequestFacts } from "#lib/http/request-facts.ts";

describe("the facts of a request", () => {
  it("keep a request id that the proxy made and replace anything else", () => {
    const id = "0198c0de-0000-7000-8000-000000000001";
    expect(readRequestFacts(new Headers({ "x-request-id": id })).requestId).toBe(id);
    expect(readRequestFacts(new Headers({ "x-request-id": "<script>" })).requestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("take the address from the nearest hop, not from what the client claims", () => {
    expect(readRequestFacts(new Headers({ "x-forwarded-for": "203.0.113.9, 192.0.2.1" })).address).toBe("192.0.2.1");
    expect(readRequestFacts(new Headers()).address).toBe("unknown");
  });
});

describe("reading a cookie", () => {
  it("takes the exact name and the whole value", () => {
    const headers = new Headers({ cookie: "x-cis-session=no; cis-session=a%7Cb=c; cis-session=later" });
    expect(readCookie(headers, "cis-session")).toBe("a|b=c");
    expect(readCookie(headers, "session")).toBeUndefined();
    expect(readCookie(new Headers({ cookie: "cis-session=%zz" }), "cis-session")).toBe("%zz");
  });
});
