import { sql } from 'kysely';
import { believed, citedDocument, validPeriod } from '../../../../shared/dated-sql.ts';
import type { Reads, RowName, Sql } from '../../../../shared/reads.ts';
import { Person } from '../../../access/index.ts';
import { Region } from '../../../regions/index.ts';
import { factAttachments } from '../../attachments/attachments.reads.ts';
import { Duty } from './duty.entity.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);

export const dutyReads: Reads = {
  entity: Duty,
  one: {
    unit: {
      entity: () => Region,
      column: 'unit_id',
      asOf: (row, env) => sql`greatest(lower(${ref(row, 'valid')}), (select min(lower(u.valid)) from region_attributes u
        where u.unit_id = ${ref(row, 'unit_id')} and ${believed('u', env)}))`,
    },
    recordedBy: { entity: () => Person, column: 'recorded_by' },
  },
  many: { attachments: factAttachments },
  embedded: { valid: validPeriod, document: citedDocument },
};
