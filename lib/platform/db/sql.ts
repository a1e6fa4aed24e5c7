/** What a value in a statement may be. Arrays feed `unnest`, the set-based way in. */
export type SqlValue = string | number | bigint | boolean | Date | Buffer | null | readonly SqlValue[];

/**
 * The one door to PostgreSQL for statements: a pool, a connection or a transaction. `values` fill
 * `$1…$n`; rows come back as plain objects in the shape the caller's statement defines.
 */
export type Sql = {
  query: <Row extends object = Record<string, never>>(
    text: string,
    values?: readonly SqlValue[],
    /** Names a statement that runs all the time: each connection parses it once. One name, one text. */
    name?: string,
  ) => Promise<{ rows: Row[]; rowCount: number }>;
};

/** A `Sql` that is inside a transaction. Only `withTransaction` makes one. */
export type Tx = Sql & { readonly inTransaction: true };
