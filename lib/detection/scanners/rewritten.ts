import type { Technique } from "#lib/detection/content-types.ts";
import type { Finding } from "#lib/detection/finding.ts";
import { has, scanView, type Scan } from "#lib/detection/scan.ts";
import { scanEmails } from "#lib/detection/scanners/email.ts";
import { scanHandles } from "#lib/detection/scanners/handle.ts";
import { scanPaymentIdentifiers } from "#lib/detection/scanners/payment-identifiers.ts";
import { scanUrls } from "#lib/detection/scanners/url.ts";
import type { CanonicalView } from "#lib/detection/views/canonical-view.ts";
import { despacedView } from "#lib/detection/views/despaced-view.ts";
import { gluedSignsView } from "#lib/detection/views/glued-signs-view.ts";
import { reversedView } from "#lib/detection/views/reversed-view.ts";
import { spokenView } from "#lib/detection/views/spoken-view.ts";

export type RewrittenFindings = { readonly view: CanonicalView; readonly findings: readonly Finding[] };

const signWords = /underscore|unterstrich|guion bajo|tiret bas|trattino basso|dollar s|signo d|signe d/i;
const bullet = /[•●∙・·]/;
const fewestSingles = 5;

/** Addresses that show only after the text is read another way: letters joined, signs spoken, names turned round. */
export function scanRewritten(scan: Scan): RewrittenFindings[] {
  const found: RewrittenFindings[] = [];
  const add = (view: CanonicalView | null, technique: Technique): void => {
    if (view === null) return;
    const read = scanView(view, scan.budget, scan.without);
    const findings = [
      ...scanEmails(read),
      ...scanUrls(read),
      ...scanHandles(read),
      ...scanPaymentIdentifiers(read),
    ].map((finding) => ({
      ...finding,
      techniques: [technique, ...finding.techniques.filter((other) => other !== "plain" && other !== technique)],
      view: technique === "reversed" ? "reversed" : "tokens",
    }));
    if (findings.length > 0) found.push({ view, findings });
  };
  if (scan.numbers.singles >= fewestSingles) add(despacedView(scan.view), "spaced_letters");
  if (has(scan, "dot", "slash") || signWords.test(scan.text) || /,\S/.test(scan.text) || scan.text.includes(" , "))
    add(spokenView(scan), "disguised_link");
  if (has(scan, "dot") || scan.text.includes("DOT") || bullet.test(scan.text))
    add(gluedSignsView(scan.view), "disguised_link");
  if (has(scan, "backwards")) add(reversedView(scan.view), "reversed");
  return found;
}
