import type { Random } from "#workers/demo/marketplace/random.ts";

/** Pieces that have got past other guards, and pieces that make a statement of its neighbours. */
const fragments: readonly string[] = [
  ";",
  "; DROP TABLE users",
  "-- ",
  "--",
  "#",
  "/*",
  "*/",
  "/**/",
  "/*!50000 ",
  "/*M! ",
  "/*+ SET_VAR(sql_mode='') */",
  "@a",
  "@@global.x",
  ":=",
  "INTO @a",
  "INTO OUTFILE '/tmp/x'",
  "INTO DUMPFILE '/tmp/x'",
  "FOR UPDATE",
  "FOR SHARE",
  "LOCK IN SHARE MODE",
  "FOR UPDATE SKIP LOCKED",
  "UNION",
  "UNION ALL SELECT user_id FROM users",
  "EXCEPT",
  "INTERSECT",
  "(SELECT 1)",
  "(SELECT user_id FROM users LIMIT 1)",
  "EXISTS (SELECT 1)",
  "WITH a AS (SELECT 1)",
  "JOIN providers",
  ", providers",
  "NATURAL JOIN users",
  "STRAIGHT_JOIN",
  "SLEEP(1)",
  "SLEEP (1)",
  "BENCHMARK(1,1)",
  "GET_LOCK('a',1)",
  "RELEASE_LOCK('a')",
  "LOAD_FILE('/x')",
  "NEXTVAL(s)",
  "NEXT VALUE FOR s",
  "PREVIOUS VALUE FOR s",
  "SETVAL(s,1)",
  "NOW()",
  "NOW(6)",
  "NOW (6)",
  "CURRENT_TIMESTAMP",
  "UTC_TIMESTAMP()",
  "SYSDATE()",
  "RAND()",
  "UUID()",
  "USER()",
  "VERSION()",
  "DATABASE()",
  "CURRENT_USER",
  "LEFT(body, 10)",
  "LEFT (body,10)",
  "CHAR_LENGTH(body)",
  "COUNT(*)",
  "COUNT(user_id)",
  "COUNT(DISTINCT user_id)",
  "SUM(amount)",
  "meddle()",
  "m.meddle()",
  "DISTINCT",
  "ALL",
  "SQL_NO_CACHE",
  "SQL_CALC_FOUND_ROWS",
  "HIGH_PRIORITY",
  "PROCEDURE ANALYSE()",
  "GROUP BY user_id",
  "HAVING 1",
  "WINDOW w AS ()",
  "OVER ()",
  "LIMIT 1",
  "LIMIT 10001",
  "LIMIT 1,1",
  "LIMIT ?",
  "LIMIT 1 OFFSET 1",
  "LIMIT -1",
  "LIMIT ROWS EXAMINED 5",
  "OFFSET 5 ROWS",
  "FETCH FIRST ROW ONLY",
  "LIMIT 99999999999",
  "LIMIT 1e4",
  "LIMIT 0x10",
  "WHERE 1 = 1",
  "OR 1 = 1",
  "AND user_id = 1",
  "IS NULL",
  "IS NOT NULL",
  "IN (1, 2)",
  "NOT IN (?)",
  "LIKE 'a%'",
  "ESCAPE '!'",
  "BETWEEN 1 AND 2",
  "REGEXP 'a'",
  "SOUNDS LIKE 'a'",
  "MATCH (body) AGAINST ('a')",
  "COLLATE utf8mb4_bin",
  "ORDER BY 1",
  "ORDER BY RAND()",
  "ORDER BY user_id DESC",
  "AS x",
  "AS `x`",
  "AS 'x'",
  "users",
  "`users`",
  "payroll",
  "mysql.user",
  "`mysql`.`user`",
  "information_schema.TABLES",
  "information_schema.PROCESSLIST",
  "users.user_id",
  "m.users.user_id",
  "USE INDEX (PRIMARY)",
  "FORCE INDEX (PRIMARY)",
  "PARTITION (p0)",
  "FOR SYSTEM_TIME ALL",
  "AS OF TIMESTAMP NOW()",
  "*",
  "users.*",
  "NULL",
  "TRUE",
  "-1",
  "1.5",
  "1e9",
  "0x41",
  "b'1'",
  "X'41'",
  "N'a'",
  "_utf8'a'",
  "'a'",
  "'it''s'",
  "'a\\'b'",
  "'DELETE; --'",
  '"a"',
  "\\N",
  "DATE '2026-01-01'",
  "INTERVAL 1 DAY",
  "+ 1",
  "|| 1",
  "&& 1",
  "{fn NOW()}",
  "{d '2026-01-01'}",
  "CASE WHEN 1 THEN 2 END",
  "CAST(1 AS CHAR)",
  "CONVERT(1, CHAR)",
  "BINARY 'a'",
  "INSERT INTO users VALUES (1)",
  "DELETE FROM users",
  "UPDATE users SET status = 1",
  "SET @a = 1",
  "CALL p()",
  "SHOW",
  "EXPLAIN",
  "HANDLER users OPEN",
  "BEGIN NOT ATOMIC",
  "EXECUTE IMMEDIATE 'SELECT 1'",
  "VALUES (1)",
  "TABLE users",
  "RETURNING user_id",
  "ROWNUM()",
  "ROWNUM",
  "DUAL",
  "FROM DUAL",
  "(",
  ")",
  "((",
  "))",
  ",",
  ".",
  "=",
  "<",
  ">",
  "<=>",
  "<>",
  "!=",
  "!",
  "~",
  "^",
  "&",
  "|",
  "%",
  "?",
  "??",
  "`",
  "'",
  "\\",
  "\u0000",
  "\r",
  "\r\n",
  "\t",
  "\u000b",
  "\u00a0",
  "\u200b",
  "\u037e",
  "\uff07",
  "\u2028",
  "é",
  "\ud83d\ude00",
];

type Mutation = (random: Random, pieces: string[], other: readonly string[]) => void;

const at = (random: Random, pieces: readonly string[]): number => random.int(0, Math.max(0, pieces.length - 1));

const mutations: readonly (readonly [Mutation, number])[] = [
  [(random, pieces) => void pieces.splice(random.int(0, pieces.length), 0, random.pick(fragments)), 6],
  [(random, pieces) => void pieces.splice(at(random, pieces), 1, random.pick(fragments)), 5],
  [(random, pieces) => void pieces.splice(at(random, pieces), random.int(1, 4)), 3],
  [(random, pieces, other) => void pieces.splice(at(random, pieces), 1, other[at(random, other)] ?? ""), 4],
  [(random, pieces) => void pieces.splice(random.int(0, pieces.length), 0, pieces[at(random, pieces)] ?? ""), 2],
  [swapTwo, 2],
  [
    (random, pieces, other) => void pieces.splice(random.int(1, pieces.length), pieces.length, ...tail(random, other)),
    1,
  ],
  [changeCase, 1],
  [changeOneCharacter, 3],
];

/**
 * One to six changes to a statement of ours, most of them by pieces of the language, some by single
 * characters, some with pieces of another statement. The same random numbers give the same text.
 */
export function mutateStatement(random: Random, statement: string, other: string): string {
  const pieces = piecesOf(statement);
  const donor = piecesOf(other);
  const changes = random.weighted([
    [1, 5],
    [2, 4],
    [3, 2],
    [6, 1],
  ] as const);
  for (let change = 0; change < changes; change += 1) random.weighted(mutations)(random, pieces, donor);
  return pieces.join(random.chance(0.85) ? " " : "");
}

/** Words, quoted names, strings and single signs. */
function piecesOf(statement: string): string[] {
  return statement.match(/`[^`]*`|'[^']*'|[A-Za-z_]\w*\(?|\d+|\S/g) ?? [];
}

function swapTwo(random: Random, pieces: string[]): void {
  const [first, second] = [at(random, pieces), at(random, pieces)];
  const kept = pieces[first] ?? "";
  pieces[first] = pieces[second] ?? "";
  pieces[second] = kept;
}

function tail(random: Random, other: readonly string[]): readonly string[] {
  return other.slice(at(random, other));
}

function changeCase(random: Random, pieces: string[]): void {
  const index = at(random, pieces);
  const piece = pieces[index] ?? "";
  pieces[index] = random.chance(0.5) ? piece.toLowerCase() : piece.toUpperCase();
}

function changeOneCharacter(random: Random, pieces: string[]): void {
  const index = at(random, pieces);
  const piece = pieces[index] ?? "";
  const where = random.int(0, Math.max(0, piece.length - 1));
  const sign = random.chance(0.7)
    ? String.fromCodePoint(random.int(32, 126))
    : String.fromCodePoint(random.int(0, 255));
  pieces[index] = piece.slice(0, where) + sign + piece.slice(where + (random.chance(0.5) ? 1 : 0));
}
