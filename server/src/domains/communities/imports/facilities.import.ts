import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import type {
  ImportAsker,
  ImportEntry,
  ImportKind,
  ImportProblem,
  ImportRow,
  ImportStored,
} from '../../../shared/imports/import-kind.ts';
import { refusedRow } from '../../../shared/imports/import-problems.ts';
import { breather } from '../../../shared/jobs/breathe.ts';
import { ChangeMode } from '../../../shared/time/dated.ts';
import { text } from '../../../shared/words/text.ts';
import { saveFacility } from '../facilities/facilities.service.ts';
import { discardFacilityFacts } from '../facilities/facility-decision.service.ts';
import { FACILITY_COLUMNS } from './facility-columns.ts';
import { type FacilityPlan, planFacilities } from './facility-plan.ts';

/** 设施: a line for each, known again by community and name. As from the form each entry waits for a second person. */
export const facilitiesImport: ImportKind = {
  kind: 'FACILITIES',
  title: text('设施', 'Facilities'),
  about: text(
    '每处用房或场所一行，按社区和名称识别；写入后待他人复核。',
    'One row for each room or venue, known by community and name; once stored each waits for a second person.',
  ),
  permission: 'figures:write',
  columns: FACILITY_COLUMNS,
  async check(em, rows, asker) {
    const { problems, verdicts } = await planFacilities(em, rows, asker);
    return { problems, verdicts };
  },
  store: storeFacilities,
  undo: undoFacilities,
};

/** Facilities after which what the ORM knows is dropped, so that a large file does not slow it down. */
const KEPT_IN_MEMORY = 100;

async function storeFacilities(
  em: EntityManager,
  rows: readonly ImportRow[],
  asker: ImportAsker,
): Promise<ImportStored> {
  const { problems: found, entered } = await planFacilities(em, rows, asker);
  if (found.length) return { problems: found, entries: [] };
  const problems: ImportProblem[] = [];
  const made: { readonly row: number; readonly entryId: string }[] = [];
  const breathe = breather();
  for (const [i, facility] of entered.entries()) {
    try {
      made.push({ row: facility.row, entryId: String((await save(em, facility, asker)).id) });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      problems.push(refusedRow(error, { row: facility.row, column: columnOf(error) }));
    }
    if (i % KEPT_IN_MEMORY === 0) em.clear();
    asker.progress(i + 1, entered.length);
    await breathe();
  }
  return { problems, entries: await entriesOf(em, made) };
}

const save = (
  em: EntityManager,
  { community, from, source, document, claim, known }: FacilityPlan['entered'][number],
  { today }: ImportAsker,
) =>
  saveFacility(
    em,
    {
      ...claim,
      venueFunctions: [...claim.venueFunctions],
      idempotencyKey: '',
      ...(known && { id: String(known.id), version: known.version }),
      communityId: String(community),
      mode: ChangeMode.CHANGE,
      validFrom: from,
      source,
      document,
    },
    today,
  );

const columnOf = ({ field }: DomainError): string | null => {
  const key = field === 'communityId' ? 'community' : field;
  return FACILITY_COLUMNS.some((column) => column.key === key) ? (key ?? null) : null;
};

/** What was made, with the facility it is about. */
async function entriesOf(
  em: EntityManager,
  made: readonly { readonly row: number; readonly entryId: string }[],
): Promise<readonly ImportEntry[]> {
  const found = await em.execute<{ id: string; facility: string }[]>(
    'select id::text, facility_id::text as facility from facility_fact where id = any(?::bigint[])',
    [`{${made.map(({ entryId }) => entryId).join(',')}}`],
  );
  const facilities = new Map(found.map(({ id, facility }) => [id, facility]));
  return made.map(({ row, entryId }) => ({
    row,
    subject: 'FACILITY',
    subjectId: facilities.get(entryId) ?? '',
    part: 'ENTRY',
    entryId,
    action: 'MADE',
  }));
}

/** Entries that are made objects of at a time. */
const DISCARDED_AT_ONCE = 200;

const WAITING = `select id::text as id from facility_fact where id = any(?::bigint[]) and superseded_at is null and believed_from is null
  and review = 'SUBMITTED'`;

/** Takes imported entries back (撤销导入), where none of them was decided or replaced since; a facility that was new then never was. */
async function undoFacilities(
  em: EntityManager,
  entries: readonly ImportEntry[],
  { progress }: Pick<ImportAsker, 'progress'>,
): Promise<readonly ImportProblem[]> {
  const ids = entries.map(({ entryId }) => entryId);
  const waiting = new Set((await em.execute<{ id: string }[]>(WAITING, [`{${ids.join(',')}}`])).map(({ id }) => id));
  const touched = entries.filter(({ entryId }) => !waiting.has(entryId));
  if (touched.length) return touched.map(({ row }) => ({ row, column: null, code: 'TOUCHED_SINCE', params: {} }));
  const breathe = breather();
  for (let from = 0; from < ids.length; from += DISCARDED_AT_ONCE) {
    const part = ids.slice(from, from + DISCARDED_AT_ONCE);
    await discardFacilityFacts(em, part);
    progress(from + part.length, ids.length);
    await breathe();
  }
  return [];
}
