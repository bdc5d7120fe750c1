import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import { exact } from '../../../shared/exact.ts';
import type {
  ImportAsker,
  ImportDocument,
  ImportProblem,
  ImportRow,
  ImportVerdict,
} from '../../../shared/imports/import-kind.ts';
import { refusedRow } from '../../../shared/imports/import-problems.ts';
import { breather } from '../../../shared/jobs/breathe.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import { allNotThere, RegionLevel, UnitBook } from '../../regions/index.ts';
import { refuseUndecided } from '../boundary-events/late-facility.service.ts';
import type { FacilityKind, FacilityState, Tenure } from '../facilities/facility.enums.ts';
import { checkFacility, type FacilityClaim } from '../facilities/facility.rules.ts';
import { citedPaper } from './cited-paper.ts';
import { believedOn, type FacilityOnFile, facilityKey, readFacilitiesOnFile, waitingOf } from './facilities-on-file.ts';
import { FACILITY_COLUMNS, functionsOf } from './facility-columns.ts';
import { FROM_WORKBOOK, unnamed } from './shared-columns.ts';

/** What a row says of a facility. */
export interface PlannedFacility {
  readonly row: number;
  readonly community: number;
  readonly from: Day;
  readonly source: string;
  readonly document: ImportDocument | null;
  readonly claim: FacilityClaim;
}

export interface FacilityPlan {
  readonly problems: readonly ImportProblem[];
  readonly verdicts: ReadonlyMap<number, ImportVerdict>;
  /** Those that are not on file as they are, with the facility they change. */
  readonly entered: readonly (PlannedFacility & { readonly known: FacilityOnFile | null })[];
}

/** Decides all rows of facilities with a few statements (导入检查). */
export async function planFacilities(
  em: EntityManager,
  rows: readonly ImportRow[],
  asker: Pick<ImportAsker, 'today' | 'document'>,
): Promise<FacilityPlan> {
  const problems: ImportProblem[] = [];
  const said = await saidBy(rows, await UnitBook.read(em), asker, problems);
  await nameLostUnits(em, said, problems);
  const onFile = await readFacilitiesOnFile(em, [...new Set(said.map(({ community }) => community))]);
  const verdicts = new Map<number, ImportVerdict>();
  const entered: FacilityPlan['entered'][number][] = [];
  for (const facility of said) {
    const [known = null, ...more] = onFile.get(facilityKey(facility.community, facility.claim.name)) ?? [];
    const verdict = more.length ? null : verdictOf(facility, known);
    if (verdict) verdicts.set(facility.row, verdict);
    else problems.push(unclear(facility.row, known, more.length + 1));
    if (verdict === 'NEW' || verdict === 'CHANGED') entered.push({ ...facility, known });
  }
  await nameUndecided(em, entered, problems);
  return { problems, verdicts, entered };
}

/** Null: an entry that says something else waits for its decision. */
function verdictOf(facility: PlannedFacility, known: FacilityOnFile | null): ImportVerdict | null {
  if (!known) return 'NEW';
  const waits = waitingOf(known);
  if (waits) return waits.from === facility.from && isSame(waits, facility) ? 'SAME' : null;
  const before = believedOn(known, facility.from);
  return before && isSame(before, facility) ? 'SAME' : 'CHANGED';
}

const unclear = (row: number, known: FacilityOnFile | null, count: number): ImportProblem =>
  count > 1 || !known
    ? { row, column: 'name', code: 'FACILITY_AMBIGUOUS', params: { count } }
    : { row, column: null, code: 'ENTRY_UNDECIDED', params: {} };

function isSame(before: FacilityClaim & { readonly source: string }, { claim, source }: PlannedFacility): boolean {
  const area = (text: string | null) => (text === null ? null : exact(text).toFixed());
  const told = (of: FacilityClaim & { readonly source: string }) =>
    JSON.stringify([
      of.name,
      of.kind,
      of.state,
      area(of.buildingAreaM2),
      area(of.residentActivityAreaM2),
      of.tenure,
      of.certificateNumber,
      [...of.venueFunctions].sort(),
      of.countsTowards,
      of.countsReason,
      of.source,
    ]);
  return told(before) === told({ ...claim, source });
}

/** Facilities of all rows, each checked by itself and said once. */
async function saidBy(
  rows: readonly ImportRow[],
  book: UnitBook,
  asker: Pick<ImportAsker, 'today' | 'document'>,
  problems: ImportProblem[],
): Promise<readonly PlannedFacility[]> {
  const breathe = breather();
  const first = new Map<string, number>();
  const said: PlannedFacility[] = [];
  for (const row of rows) {
    const facility = facilityOf(row, book, asker, problems);
    if (facility) {
      const key = facilityKey(facility.community, facility.claim.name);
      const earlier = first.get(key);
      if (earlier === undefined) said.push(facility);
      else problems.push({ row: row.number, column: 'name', code: 'ROW_REPEATED', params: { row: earlier } });
      first.set(key, earlier ?? row.number);
    }
    await breathe();
  }
  return said;
}

function facilityOf(
  line: ImportRow,
  book: UnitBook,
  asker: Pick<ImportAsker, 'today' | 'document'>,
  problems: ImportProblem[],
): PlannedFacility | null {
  const { number: row, values, unread } = line;
  const { today } = asker;
  const from = typeof values.validFrom === 'string' ? values.validFrom : null;
  const community = typeof values.community === 'string' ? communityOf(values.community, from ?? today, book) : null;
  if (community && 'code' in community) problems.push({ row, column: 'community', ...community });
  const document = citedPaper(line, asker, problems);
  if (unread.size) return null;
  try {
    const claim = checkFacility(claimOf(values));
    if (!community || 'code' in community || from === null) return null;
    const source = typeof values.source === 'string' ? values.source : FROM_WORKBOOK;
    return { row, community: community.id, from, source, document, claim };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    problems.push(refusedRow(error, { row, column: columnOf(error) }));
    return null;
  }
}

const columnOf = ({ field }: DomainError): string | null =>
  FACILITY_COLUMNS.some(({ key }) => key === field) ? (field ?? null) : null;

type CommunityOrProblem = { readonly id: number } | Pick<ImportProblem, 'code' | 'params'>;

function communityOf(text: string, on: Day, book: UnitBook): CommunityOrProblem {
  const named = book.named(text, on);
  if ('problem' in named) return unnamed(named);
  const { id, level } = named.found;
  return level === RegionLevel.COMMUNITY ? { id } : { code: 'COMMUNITY_NOT_FOUND', params: {} };
}

/** Every required cell was read, so each value is of its column's type. */
function claimOf(values: ImportRow['values']): FacilityClaim {
  const text = (key: string) => (typeof values[key] === 'string' ? values[key] : null);
  return {
    name: text('name') ?? '',
    kind: values.kind as FacilityKind,
    state: values.state as FacilityState,
    buildingAreaM2: text('buildingAreaM2') ?? '',
    residentActivityAreaM2: text('residentActivityAreaM2'),
    tenure: values.tenure as Tenure,
    certificateNumber: text('certificateNumber'),
    venueFunctions: functionsOf(values.venueFunctions),
    countsTowards: values.countsTowards === true,
    countsReason: text('countsReason'),
  };
}

async function nameLostUnits(em: EntityManager, said: readonly PlannedFacility[], problems: ImportProblem[]) {
  const days = said.map(({ community, from }) => ({ unit: community, on: from }));
  for (const { index, unit, on } of await allNotThere(em, days))
    problems.push({ row: said[index]?.row ?? 0, column: 'community', code: 'UNIT_NOT_THERE', params: { unit, on } });
}

/** New ones of days before an event that does not say where they go on; communities and days are few, so each pair is asked once. */
async function nameUndecided(em: EntityManager, entered: FacilityPlan['entered'], problems: ImportProblem[]) {
  const asked = new Map<string, DomainError | null>();
  for (const { row, community, from, known } of entered) {
    if (known) continue;
    const pair = `${community} ${from}`;
    if (!asked.has(pair)) asked.set(pair, await undecided(em, community, from));
    const refusal = asked.get(pair);
    if (refusal) problems.push(refusedRow(refusal, { row, column: 'community' }));
  }
}

async function undecided(em: EntityManager, community: number, from: Day): Promise<DomainError | null> {
  try {
    await refuseUndecided(em, community, { from, to: null });
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}
