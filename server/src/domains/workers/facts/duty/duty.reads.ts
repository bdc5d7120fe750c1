import type { Reads } from '../../../../shared/reads/reads.ts';
import { citedDocument, validPeriod } from '../../../../shared/time/dated.sql.ts';
import { Person } from '../../../access/index.ts';
import { factAttachments } from '../../attachments/attachments.reads.ts';
import { unitOfFact } from '../../employment/unit-of-fact.ts';
import { Duty } from './duty.entity.ts';

export const dutyReads: Reads = {
  entity: Duty,
  one: { unit: unitOfFact, recordedBy: { entity: () => Person, column: 'recorded_by' } },
  many: { attachments: factAttachments },
  embedded: { valid: validPeriod, document: citedDocument },
};
