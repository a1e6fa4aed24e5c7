import type { Connection } from "mysql2/promise";

/** The account of the marketplace's own application, which the simulator plays. CIS never has it. */
export async function grantWriter(
  admin: Connection,
  input: { readonly database: string; readonly password: string },
): Promise<{ readonly user: "marketplace_app" }> {
  const account = "'marketplace_app'@'%'";
  const password = admin.escape(input.password);
  await admin.query(`CREATE USER IF NOT EXISTS ${account} IDENTIFIED BY ${password}`);
  await admin.query(`ALTER USER ${account} IDENTIFIED BY ${password} REQUIRE SSL`);
  await admin.query(`REVOKE ALL PRIVILEGES, GRANT OPTION FROM ${account}`);
  await admin.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ${admin.escapeId(input.database)}.* TO ${account}`);
  return { user: "marketplace_app" };
}
