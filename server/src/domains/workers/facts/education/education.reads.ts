import { citedDocument, validPeriod } from '../../../../shared/dated.sql.ts';
import type { Reads } from '../../../../shared/reads.ts';
import { Person } from '../../../access/index.ts';
import { factAttachments } from '../../attachments/attachments.reads.ts';
import { CodeEntry } from '../../identity/code-tables.entity.ts';
import { Education } from './education.entity.ts';

export const educationReads: Reads = {
  entity: Education,
  one: {
    level: { entity: () => CodeEntry, column: 'level' },
    degree: { entity: () => CodeEntry, column: 'degree' },
    recordedBy: { entity: () => Person, column: 'recorded_by' },
  },
  many: { attachments: factAttachments },
  embedded: { valid: validPeriod, document: citedDocument },
};
