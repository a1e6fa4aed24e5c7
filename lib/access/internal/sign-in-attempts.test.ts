import { describe, expect, it } from "vitest";
import { accountBucket, addressBucket, networkOf } from "#lib/access/internal/sign-in-attempts.ts";

describe("the counted network of an address", () => {
  it.each([
    ["192.0.2.7", "192.0.2.7"],
    ["::ffff:192.0.2.7", "192.0.2.7"],
    ["2001:db8:1:2:aaaa:bbbb:cccc:dddd", "2001:db8:1:2::/64"],
    ["2001:0DB8:0001:0002::1", "2001:db8:1:2::/64"],
    ["2001:db8::1", "2001:db8:0:0::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["unknown", "unknown"],
  ])("%s is %s", (address, network) => expect(networkOf(address)).toBe(network));
});

it("names no person and no address", () => {
  expect(accountBucket("robin@example.test")).toMatch(/^account:[0-9a-f]{32}$/);
  expect(addressBucket("192.0.2.7")).toMatch(/^address:[0-9a-f]{32}$/);
});
