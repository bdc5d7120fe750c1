/** Kinds of records as the audit names them. */
export const SUBJECT_TYPES = [
  'FACILITY',
  'REGION',
  'INDICATOR',
  'INDICATOR_TARGET',
  'COLLECTION_PERIOD',
  'WORKER',
  'EMPLOYER',
  'HEADCOUNT',
  'STAFFING',
  'GRADE_SCHEME',
  'REGRADE_BATCH',
  'GRADE_SIMULATION',
  'REGION_EVENT',
  'FROZEN_INDICATOR',
  'GAP_PLAN',
  'SAVED_QUERY',
  'SAVED_VIEW',
  'ATTACHMENT',
  'QUERY_EXPORT',
  'LIST_EXPORT',
  'IMPORT_BATCH',
  'IMPORT_FILE',
  'JOB',
  'TRANSFER',
  'USER',
  'PERSON',
] as const;

const PLACES: Readonly<Record<string, string>> = {
  FACILITY: '/facilities',
  REGION: '/regions',
  INDICATOR: '/indicators',
  INDICATOR_TARGET: '/indicator-targets',
  COLLECTION_PERIOD: '/collection-periods',
  WORKER: '/workers',
  EMPLOYER: '/employers',
  IMPORT_BATCH: '/imports',
  TRANSFER: '/transfer-requests',
  HEADCOUNT: '/headcounts',
  GRADE_SCHEME: '/grade-schemes',
  REGRADE_BATCH: '/regrade-batches',
  GRADE_SIMULATION: '/grade-simulations',
  REGION_EVENT: '/region-events',
  FROZEN_INDICATOR: '/frozen-indicators',
  GAP_PLAN: '/gap-plans',
  USER: '/users',
};

/** Where the record of an entry is shown; null where it has no page. */
export const subjectPath = (subjectType: string, subjectId: string): string | null => {
  const place = PLACES[subjectType];
  return place ? `${place}/${subjectId}/show` : null;
};
