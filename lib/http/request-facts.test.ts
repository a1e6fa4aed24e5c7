import { describe, expect, it } from "vitest";
import { readCookie, readRequestFacts } from "#lib/http/request-facts.ts";

describe("the facts of a request", () => {
  it("keep a request id that the proxy made and replace anything else", () => {
    const id = "0198c0de-0000-7000-8000-000000000001";
    expect(readRequestFacts(new Headers({ "x-request-id": id }), 1).requestId).toBe(id);
    expect(readRequestFacts(new Headers({ "x-request-id": "<script>" }), 1).requestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("take the address from the outermost trusted hop, not from what the client claims", () => {
    const claimed = new Headers({ "x-forwarded-for": "203.0.113.9, 192.0.2.1, 198.51.100.7" });
    expect(readRequestFacts(claimed, 1).address).toBe("198.51.100.7");
    expect(readRequestFacts(claimed, 2).address).toBe("192.0.2.1");
    expect(readRequestFacts(claimed, 4).address).toBe("unknown");
    expect(readRequestFacts(claimed, 0).address).toBe("unknown");
    expect(readRequestFacts(new Headers(), 1).address).toBe("unknown");
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
