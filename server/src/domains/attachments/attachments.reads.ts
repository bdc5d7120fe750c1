import { sql } from 'kysely';
import type { Reads, ToMany } from '../../shared/reads/reads.ts';
import { Person } from '../access/index.ts';
import { Attachment } from './attachment.entity.ts';

/** Files of a fact, in the order they were uploaded. */
export const factAttachments: ToMany = {
  entity: () => Attachment,
  key: (file, fact) => sql`${sql.ref(`${file}.id`)} = any(${sql.ref(`${fact}.attachments`)})`,
  order: ['number'],
};

export const attachmentReads: Reads = {
  entity: Attachment,
  one: { uploadedBy: { entity: () => Person, column: 'uploaded_by' } },
};
