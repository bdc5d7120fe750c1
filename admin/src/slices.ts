import { accessSlice } from './domains/access/index.ts';
import { auditSlice } from './domains/audit/index.ts';
import { communitiesSlice } from './domains/communities/index.ts';
import { documentsSlice } from './domains/documents/index.ts';
import { explorerSlice } from './domains/explorer/index.ts';
import { exportsSlice } from './domains/exports/index.ts';
import { gradesSlice } from './domains/grades/index.ts';
import { importsSlice } from './domains/imports/index.ts';
import { inboxSlice } from './domains/inbox/index.ts';
import { indicatorsSlice } from './domains/indicators/index.ts';
import { jobsSlice } from './domains/jobs/index.ts';
import { movesSlice } from './domains/moves/index.ts';
import { placesSlice } from './domains/places/index.ts';
import { proposalsSlice } from './domains/proposals/index.ts';
import { regionsSlice } from './domains/regions/index.ts';
import { schemesSlice } from './domains/schemes/index.ts';
import { viewsSlice } from './domains/views/index.ts';
import { workersSlice } from './domains/workers/index.ts';
import type { ConsoleSlice, Page } from './shared/console-slice.ts';

const ALL = [
  accessSlice,
  documentsSlice,
  regionsSlice,
  communitiesSlice,
  workersSlice,
  placesSlice,
  movesSlice,
  schemesSlice,
  proposalsSlice,
  gradesSlice,
  indicatorsSlice,
  explorerSlice,
  importsSlice,
  exportsSlice,
  jobsSlice,
  inboxSlice,
  viewsSlice,
  auditSlice,
] as const;

/** Every slice of the console, in the order of the server's. */
export const SLICES: readonly ConsoleSlice[] = ALL;

type PlacesOf<Each> = Each extends ConsoleSlice<infer Places> ? keyof Places & string : never;
/** A page, or a part of one that has a right of its own. */
export type Place = PlacesOf<(typeof ALL)[number]>;

/** Every place that has pages, a menu entry or records, by its name: its address and the key of its rights. */
export const PAGES: ReadonlyMap<string, Page> = new Map(
  SLICES.flatMap(({ pages = {} }) => Object.entries(pages).flatMap(([place, page]) => (page ? [[place, page]] : []))),
);

/** Page of `/`. */
export const HOME = SLICES.find(({ home }) => home)?.home;

/** Pages beside list, show, create and edit, by their address. */
export const ROUTES = SLICES.flatMap(({ routes = {} }) => Object.entries(routes));

/** Everything that waits for a second person, in the order of the desk. */
export const APPROVAL_KINDS = SLICES.flatMap(({ approvals = [] }) => approvals)
  .toSorted((one, other) => one.at - other.at)
  .map(({ kind }) => kind);
