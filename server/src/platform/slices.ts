import { accessSlice } from '../domains/access/index.ts';
import { attachmentsSlice } from '../domains/attachments/index.ts';
import { auditSlice } from '../domains/audit/index.ts';
import { communitiesSlice } from '../domains/communities/index.ts';
import { documentsSlice } from '../domains/documents/index.ts';
import { explorerSlice } from '../domains/explorer/index.ts';
import { exportsSlice } from '../domains/exports/index.ts';
import { gradesSlice } from '../domains/grades/index.ts';
import { importsSlice } from '../domains/imports/index.ts';
import { inboxSlice } from '../domains/inbox/index.ts';
import { indicatorsSlice } from '../domains/indicators/index.ts';
import { jobsSlice } from '../domains/jobs/index.ts';
import { movesSlice } from '../domains/moves/index.ts';
import { placesSlice } from '../domains/places/index.ts';
import { proposalsSlice } from '../domains/proposals/batches/index.ts';
import { regionsSlice } from '../domains/regions/index.ts';
import { viewsSlice } from '../domains/views/index.ts';
import { workersSlice } from '../domains/workers/index.ts';
import type { EnteredRecords } from '../shared/imports/import-kind.ts';
import type { InboxSubjects } from '../shared/inbox/inbox-subject.ts';
import type { Slice } from '../shared/slice.ts';

const BEFORE_IMPORTS: readonly Slice[] = [
  accessSlice,
  attachmentsSlice,
  documentsSlice,
  regionsSlice,
  communitiesSlice,
  workersSlice,
  placesSlice,
  movesSlice,
  proposalsSlice,
  gradesSlice,
  indicatorsSlice,
  explorerSlice,
];
const entered: EnteredRecords = Object.assign({}, ...BEFORE_IMPORTS.map((slice) => slice.entered));
const BEFORE_INBOX: readonly Slice[] = [...BEFORE_IMPORTS, importsSlice(entered), jobsSlice];
const AFTER_INBOX: readonly Slice[] = [viewsSlice, exportsSlice, auditSlice];
const BESIDE_INBOX = [...BEFORE_INBOX, ...AFTER_INBOX];
const subjects: InboxSubjects = Object.assign({}, ...BESIDE_INBOX.map((slice) => slice.subjects));
const asks = BESIDE_INBOX.flatMap((slice) => slice.asks ?? []);

/** Every slice of the product, earlier ones first: a later one may add fields to the types of an earlier one. */
export const SLICES: readonly Slice[] = [...BEFORE_INBOX, inboxSlice(subjects, asks), ...AFTER_INBOX];
