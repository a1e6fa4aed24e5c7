import { startPostgres } from "#workers/demo/postgres.ts";
const t = Date.now();
const pg = await startPostgres(".cis/dev/pg");
console.log(pg.urlFor("postgres"), Date.now() - t);
await pg.createDatabase("cis");
process.stdin.resume();
process.on("SIGINT", async () => {
  await pg.stop();
  process.exit(0);
});
