import type { Sql } from './sql.ts';

/** One row of an answer, by column name; numbers are numbers, unknown is null. */
export type AnswerRow = Record<string, unknown>;

/** An open engine. A query with parameters runs as a prepared statement. */
export interface Connection {
  query(query: Sql): Promise<AnswerRow[]>;
  /** Makes a table of an Arrow IPC stream. */
  insert(table: string, arrowStream: Blob): Promise<void>;
  close(): Promise<void>;
}

/**
 * What every connection is set to before anything else: without it a missing extension makes the engine look for
 * it on the network, and the query hang.
 */
export const SETTINGS: readonly string[] = [
  'SET autoinstall_known_extensions = false',
  'SET autoload_known_extensions = false',
  'SET allow_community_extensions = false',
  'SET enable_external_access = false',
  'SET lock_configuration = true',
];
