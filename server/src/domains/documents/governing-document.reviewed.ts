import { declareReviewed } from '../../shared/review/declare-reviewed.ts';
import { requireDistrict } from '../../shared/review/require-district.ts';
import { reviewers } from '../access/index.ts';
import { Attachment } from '../attachments/index.ts';
import { GoverningDocument } from './governing-document.entity.ts';
import { SaveGoverningDocumentInput } from './governing-documents.inputs.ts';
import { DOCUMENT_FILE, decideGoverningDocument, saveGoverningDocument } from './governing-documents.service.ts';

export const file = { entity: () => Attachment, column: 'attachment_id' } as const;
export const supersededBy = { entity: () => GoverningDocument, column: 'superseded_by_id' } as const;

/** Documents of the register, approved by a second person (依据文件). */
export const reviewedDocuments = declareReviewed({
  ...DOCUMENT_FILE,
  rights: { read: 'regions:read', prepare: 'indicators:prepare' },
  words: { one: 'document', many: 'documents', listed: 'governing documents', zh: '依据文件' },
  guard: requireDistrict,
  save: {
    input: SaveGoverningDocumentInput,
    description:
      'Enters a document or changes what is said of one (登记、变更依据文件): the entry, which counts when approved.',
    needsReason: ({ id }) => id != null,
    run: saveGoverningDocument,
  },
  decide: decideGoverningDocument,
  one: { ...reviewers, file, supersededBy },
});
