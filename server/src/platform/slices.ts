import { accessSlice } from '../domains/access/index.ts';
import { auditSlice } from '../domains/audit/index.ts';
import { communitiesSlice } from '../domains/communities/index.ts';
import { explorerSlice } from '../domains/explorer/index.ts';
import { exportsSlice } from '../domains/exports/index.ts';
import { gradesSlice } from '../domains/grades/index.ts';
import { importsSlice } from '../domains/imports/index.ts';
import { inboxSlice } from '../domains/inbox/index.ts';
import { indicatorsSlice } from '../domains/indicators/index.ts';
import { jobsSlice } from '../domains/jobs/index.ts';
import { movesSlice } from '../domains/moves/index.ts';
import { regionsSlice } from '../domains/regions/index.ts';
import { viewsSlice } from '../domains/views/index.ts';
import { workersSlice } from '../domains/workers/index.ts';
import type { Slice } from '../shared/slice.ts';

/** Every slice of the product, earlier ones first: a later one may add fields to the types of an earlier one. */
export const SLICES: readonly Slice[] = [
  accessSlice,
  regionsSlice,
  communitiesSlice,
  workersSlice,
  movesSlice,
  gradesSlice,
  indicatorsSlice,
  explorerSlice,
  importsSlice,
  jobsSlice,
  inboxSlice,
  viewsSlice,
  exportsSlice,
  auditSlice,
];
