import type { Slice } from '../../shared/slice.ts';
import { Attachment } from './attachment.entity.ts';
import { attachmentReads } from './attachments.reads.ts';

export { Attachment } from './attachment.entity.ts';
export { MOST_BYTES } from './attachment.rules.ts';
export { factAttachments } from './attachments.reads.ts';
export { fileUploads, findAttachment, keepUpload, registerUpload } from './attachments.service.ts';

/** Files that show facts, kept in the database; each later slice says whose file they are in. */
export const attachmentsSlice: Slice = {
  name: 'attachments',
  entities: [Attachment],
  tables: ['attachment_part'],
  resolvers: [],
  reads: [attachmentReads],
  ruleRoots: {},
};
