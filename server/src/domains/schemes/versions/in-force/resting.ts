import { sql } from 'kysely';
import { restingOnDocuments } from '../../../documents/index.ts';
import type { VersionFace } from '../version-face.ts';

/** Versions that rest on documents of the register: those in force or still to be, and drafts of the scope. Who prepares them keeps them. */
export const restingVersions = <D extends object>({ entity, many, called, rights, versions }: VersionFace<D>) =>
  restingOnDocuments({
    entity,
    field: many,
    description: `Versions of ${called.many} that rest on it, none that has ended by asOf (所支撑的${called.zh}).`,
    right: rights.read,
    order: ['code', 'number desc'],
    where: (row, { asOf }) =>
      sql`(${sql.ref(`${row}.status`)} in ('DRAFT', 'SUBMITTED') or upper_inf(${sql.ref(`${row}.valid`)}) or upper(${sql.ref(`${row}.valid`)}) > ${asOf})`,
    told: {
      table: versions.table,
      subject: versions.subject,
      counting: `(status in ('DRAFT', 'SUBMITTED') or upper_inf(valid) or upper(valid) > ?)`,
      keepers: rights.prepare,
    },
  });
