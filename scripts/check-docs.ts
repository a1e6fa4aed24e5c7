/** Every path that the documentation cites in backticks exists, and every link inside it leads somewhere. */
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { finish } from "./check-outcome.ts";

const documents = globSync(["README.md", "docs/**/*.md", "deploy/**/*.md", "bench/**/*.md"]).filter(
  (file) => !file.includes("node_modules"),
);
const folders = "app|bench|components|deploy|docs|e2e|eslint-rules|lib|prisma|public|scripts|workers";
const repositoryPath = new RegExp(
  `^(?:\\.ci/run|(?:${folders})/[\\w./()[\\]@*{},-]*|[\\w.-]+\\.(?:ts|mjs|cjs|json|md))$`,
);

/** A place that a run makes, or a pattern that a reader fills in. */
const notThere = /^(?:\.cis|node_modules|\.next)\/|[<…]/;

function isThere(path: string): boolean {
  // Brackets and parentheses are part of route folders, so a plain look comes before a pattern.
  return existsSync(path) || (/[*{]/.test(path) && globSync(path).length > 0);
}

function missingPaths(file: string, text: string): string[] {
  const cited = [...text.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? "");
  return cited
    .map((path) => path.replace(/[:#]\w+$/, ""))
    .filter((path) => repositoryPath.test(path) && !notThere.test(path))
    .filter((path) => !isThere(path) && !isThere(join(dirname(file), path)))
    .map((path) => `${file}: \`${path}\` does not exist`);
}

function brokenLinks(file: string, text: string): string[] {
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? "");
  return targets
    .filter((target) => !/^(?:[a-z]+:|#)/i.test(target))
    .map((target) => target.replace(/#.*$/, ""))
    .filter((target) => !existsSync(join(dirname(file), target)))
    .map((target) => `${file}: the link to ${target} leads nowhere`);
}

const problems = documents.flatMap((file) => {
  const text = readFileSync(file, "utf8").replaceAll(/^```[\s\S]*?^```/gm, "");
  return [...missingPaths(file, text), ...brokenLinks(file, text)];
});
finish("documentation", documents.length === 0 ? ["no document was found"] : problems);
