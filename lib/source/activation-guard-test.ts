import { checkStatement } from "#lib/source/guard.ts";
import { registeredTemplate, templateNames } from "#lib/source/templates.ts";

/** One of each way a text that starts like a read can write, lock, wait, call or smuggle. */
const tricks: readonly string[] = [
  "INSERT INTO users (user_id) VALUES (1)",
  "UPDATE users SET status = 'banned' LIMIT 1",
  "DELETE FROM messages LIMIT 1",
  "DROP TABLE users",
  "CALL reset_all()",
  "SET @a = 1",
  "SHOW GRANTS",
  "HANDLER users OPEN",
  "SELECT user_id FROM users",
  "SELECT * FROM users LIMIT 1",
  "SELECT user_id FROM users LIMIT 1; DROP TABLE users",
  "SELECT user_id FROM users LIMIT 1 FOR UPDATE",
  "SELECT user_id FROM users LIMIT 1 LOCK IN SHARE MODE",
  "SELECT user_id FROM users LIMIT 1 INTO OUTFILE '/tmp/x'",
  "SELECT user_id INTO @a FROM users LIMIT 1",
  "SELECT SLEEP(5) FROM users LIMIT 1",
  "SELECT SLEEP (5)",
  "SELECT GET_LOCK('a', 10)",
  "SELECT BENCHMARK(1000000, 1)",
  "SELECT LOAD_FILE('/etc/hostname')",
  "SELECT NEXTVAL(s) LIMIT 1",
  "SELECT user_id FROM users WHERE user_id IN (SELECT user_id FROM providers) LIMIT 1",
  "SELECT user_id FROM users UNION SELECT provider_id FROM providers LIMIT 1",
  "SELECT user_id FROM users, providers LIMIT 1",
  "SELECT user_id FROM users /*!50000 INTO @z */ LIMIT 1",
  "SELECT user_id FROM users /*M! FOR UPDATE */ LIMIT 1",
  "SELECT /*+ SET_VAR(sql_mode='') */ user_id FROM users LIMIT 1",
  "SELECT user_id FROM users LIMIT 1 -- ",
  "SELECT user_id FROM mysql.user LIMIT 1",
  "SELECT user_id FROM payroll LIMIT 1",
  "SELECT user_id FROM users LIMIT 1\u0000",
];

const legitimate = "SELECT user_id FROM users WHERE name = 'DELETE; --' LIMIT 1";

/** Whether the guard, as it runs here, refuses every trick and passes what it has to pass. */
export function testGuard(): { readonly pass: boolean; readonly sentence: string } {
  const passed = tricks.filter((sql) => checkStatement(sql).verdict === "allow").length;
  const own = templateNames.map((name) => registeredTemplate(name)?.text ?? "");
  const refused = [legitimate, ...own].filter((sql) => checkStatement(sql).verdict === "deny").length;
  if (passed === 0 && refused === 0)
    return {
      pass: true,
      sentence: `The guard refuses ${tricks.length} tricks and passes its ${own.length} statements.`,
    };
  return {
    pass: false,
    sentence: `The guard let ${passed} tricks through and refused ${refused} of its own statements.`,
  };
}
