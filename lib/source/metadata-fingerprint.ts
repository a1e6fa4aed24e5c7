import { sha256 } from "#lib/platform/crypto.ts";

/** What the driver reports about a column of a result. */
export type ColumnMetadata = {
  readonly name: string;
  readonly orgName: string;
  readonly orgTable: string;
  readonly columnType?: number | undefined;
  readonly columnLength?: number | undefined;
  readonly flags: number | readonly string[];
  readonly decimals: number;
  readonly characterSet?: number | undefined;
};

/** SHA-256 over what the source says about the columns of a result. It changes when a column's meaning may have. */
export function metadataFingerprint(columns: readonly ColumnMetadata[]): string {
  return sha256(
    JSON.stringify(
      columns.map((column) => [
        column.name,
        column.orgName,
        column.orgTable,
        column.columnType,
        column.columnLength,
        column.flags,
        column.decimals,
        column.characterSet,
      ]),
    ),
  );
}
