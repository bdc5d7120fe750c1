import { z } from 'zod';

/** A table as the file holds it: its columns in the order of the values (generated ones are computed again), and by what its rows are ordered. */
const table = z.object({
  name: z.string(),
  columns: z.array(z.object({ name: z.string(), type: z.string() })),
  order: z.string(),
});

/** What stands at the beginning of the file: from what it was made, and what a database restored from it must look like. */
export const backupHeader = z.object({
  product: z.literal('jiceng'),
  version: z.string(),
  madeAt: z.string(),
  serverVersion: z.string(),
  migrations: z.array(z.string()),
  tables: z.array(table),
  /** Constraints, indexes, triggers, policies, rights: one line each, in names that are the same everywhere. */
  structure: z.array(z.string()),
});

/** What stands at its end: without it a file is cut. */
export const backupTrailer = z.object({
  tables: z.array(z.object({ name: z.string(), rows: z.number(), sha256: z.string() })),
  sequences: z.array(z.object({ name: z.string(), last: z.string(), called: z.boolean() })),
});

export type BackupTable = z.infer<typeof table>;
export type BackupHeader = z.infer<typeof backupHeader>;
export type BackupTrailer = z.infer<typeof backupTrailer>;
export type TableTotal = BackupTrailer['tables'][number];
export type SequenceState = BackupTrailer['sequences'][number];
