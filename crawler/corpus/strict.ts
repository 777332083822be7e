import { sql } from "kysely";

/** SQLite keeps a table's types only where it is told to. */
export const STRICT = sql`strict`;
