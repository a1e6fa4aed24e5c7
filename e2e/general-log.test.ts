import { expect, it } from "vitest";
import { statementsOf } from "./general-log.ts";

const log = [
  "261120 12:00:00\t     5 Connect\tcis_readonly@127.0.0.1 on marketplace using SSL/TLS",
  "\t\t     5 Prepare\tSELECT 1",
  "\t\t     6 Connect\tmarketplace_app@127.0.0.1 on marketplace",
  "\t\t     6 Query\tDELETE FROM users",
  "\t\t     5 Execute\tSELECT 1",
  "\t\t     5 Query\tSET NAMES utf8",
  "\t\t     5 Quit\t",
].join("\n");

it("finds every statement of one account, and none of another", () => {
  expect(statementsOf(log, "cis_readonly")).toEqual(["SELECT 1", "SELECT 1", "SET NAMES utf8"]);
});
