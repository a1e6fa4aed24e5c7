import { behaviourCatalogue } from "#lib/detection/catalogue/behaviour.ts";
import { contentCatalogue } from "#lib/detection/catalogue/content.ts";
import { correlationCatalogue } from "#lib/detection/catalogue/correlation.ts";
import { networkCatalogue } from "#lib/detection/catalogue/network.ts";
import type { CatalogueEntry } from "#lib/detection/catalogue-entry.ts";
import type { SignalKind } from "#lib/detection/signal-kinds.ts";

export type { CatalogueEntry } from "#lib/detection/catalogue-entry.ts";

/** Every kind of signal with its meaning, its computation and the weight a policy starts from. */
export const catalogue: Readonly<Record<SignalKind, CatalogueEntry>> = {
  ...contentCatalogue,
  ...correlationCatalogue,
  ...behaviourCatalogue,
  ...networkCatalogue,
};
