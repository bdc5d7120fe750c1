import type { EntityManager } from '@mikro-orm/postgresql';
import { pinyinOfName } from '../../domains/workers/index.ts';
import type { Vault } from '../../shared/access/vault.ts';
import { readTable } from '../csv.ts';
import { readUrbanResidents } from '../demo-figures.ts';
import { enterFacts } from '../facts/enter-facts.ts';
import { COMPANIES, type DemoUnit, demoCareers, officeOf } from './demo-careers.ts';
import { type DemoWorker, withPeople } from './demo-people.ts';
import type { Residents } from './demo-posts.ts';
import { demoRecruitments } from './demo-recruitment.ts';

/**
 * Invented employers and community workers (演示人员) with careers since 2009 and every kind of fact in them; no name is anybody's. Only into a database without workers.
 * Whoever enters them is the actor of the transaction.
 */
export async function enterWorkers(em: EntityManager, vault: Vault): Promise<boolean> {
  const [{ there } = { there: true }] = await em.execute<{ there: boolean }[]>(
    'select exists (select from worker) as there',
  );
  if (there) return false;
  const units = readTable('regions.csv', ['code', 'name', 'parentCode', 'kind', 'isVirtual'] as const).filter(
    ({ isVirtual }) => isVirtual !== 'true',
  );
  await enterEmployers(em, units);
  const workers = withPeople(demoCareers(units, residentsAtDeadline()));
  await enterFacts(em, workers, await enterCareers(em, workers), vault);
  return true;
}

/** What the posts are shared out by: the last figure of each unit. */
const residentsAtDeadline = (): Residents =>
  new Map(readUrbanResidents().map(({ code, value }) => [code, Number(value)]));

/** Right check characters, and no company's. */
const COMPANY_CODES = ['91150102MA0DEM0A17', '91150102MA0DEM0B2B'] as const;

const enterEmployers = (em: EntityManager, units: readonly DemoUnit[]) => {
  const offices = units
    .filter(({ kind }) => kind === 'STREET' || kind === 'TOWN')
    .map((unit) => ({
      unit: unit.code,
      kind: unit.kind === 'TOWN' ? 'TOWN_GOVERNMENT' : 'STREET_OFFICE',
      name: officeOf(unit),
    }));
  const district = units.find(({ kind }) => kind === 'DISTRICT')?.code;
  const companies = COMPANIES.map((name, i) => ({
    unit: district,
    kind: 'DISPATCH_COMPANY',
    name,
    creditCode: COMPANY_CODES[i],
  }));
  const employers = [...offices, ...companies].map((employer) => ({ ...employer, ...pinyinOfName(employer.name) }));
  return em.execute(INSERT_EMPLOYERS, [JSON.stringify(employers)]);
};

const INSERT_EMPLOYERS = `
  insert into employer (region_id, kind, name, pinyin, initials, credit_code)
  select a.unit_id, e.kind, e.name, e.pinyin, e.initials, e."creditCode"
  from rows from (jsonb_to_recordset(?::jsonb) as (unit text, kind text, name text, pinyin text, initials text, "creditCode" text))
      with ordinality as e
    join region_attributes a on a.code = e.unit and a.superseded_at is null
  order by e.ordinality`;

/** @returns The ids of the workers, in their order. */
async function enterCareers(em: EntityManager, workers: readonly DemoWorker[]): Promise<readonly number[]> {
  const lines = workers.map(({ name, assignments }, n) => ({
    n,
    name,
    unit: assignments.at(-1)?.unit,
    ...pinyinOfName(name),
  }));
  const files = await em.execute<{ id: number }[]>(INSERT_WORKERS, [JSON.stringify(lines)]);
  const recruitments = demoRecruitments(workers);
  const stretches = (of: (worker: DemoWorker, n: number) => readonly object[]): string =>
    JSON.stringify(
      workers.flatMap((worker, n) => of(worker, n).map((stretch) => ({ worker: files[n]?.id, ...stretch }))),
    );
  await em.execute(INSERT_ASSIGNMENTS, [stretches(({ assignments }) => assignments)]);
  await em.execute(INSERT_EMPLOYMENTS, [
    stretches(({ employments }, n) => employments.map((stretch) => ({ ...stretch, ...recruitments[n] }))),
  ]);
  return files.map(({ id }) => id);
}

/** Ids are drawn in the order of the lines, so the n-th person and the n-th file are the n-th line's. */
const INSERT_WORKERS = `
  with line as materialized (
    select l.* from jsonb_to_recordset(?::jsonb) as l (n int, name text, unit text, pinyin text, initials text)
  ), made as (
    insert into person (name) select name from line order by n returning id
  ), who as (
    select id, row_number() over (order by id) - 1 as n from made
  ), file as (
    insert into worker (person_id, region_id, community_id, pinyin, initials)
    select who.id, r.region_id, r.community_id, l.pinyin, l.initials
    from line l join who on who.n = l.n join region_attributes a on a.code = l.unit and a.superseded_at is null join region r on r.id = a.unit_id
    order by l.n returning id
  )
  select id from file order by id`;

const INSERT_ASSIGNMENTS = `
  insert into assignment (worker_id, unit_id, region_id, community_id, valid)
  select w.id, a.unit_id, w.region_id, w.community_id, daterange(s."from", s."to")
  from jsonb_to_recordset(?::jsonb) as s (worker int, unit text, "from" date, "to" date)
    join worker w on w.id = s.worker join region_attributes a on a.code = s.unit and a.superseded_at is null
  order by w.id, s."from"`;

const INSERT_EMPLOYMENTS = `
  insert into employment (worker_id, employer_id, region_id, community_id, standing, exit_reason, recruitment_batch, recruitment_kind, graduate_cohort,
    valid)
  select w.id, e.id, w.region_id, w.community_id, s.standing, s."exitReason", s.batch, s.kind, s.cohort, daterange(s."from", s."to")
  from jsonb_to_recordset(?::jsonb) as s (worker int, employer text, standing text, "exitReason" text, "from" date, "to" date, batch text, kind text,
    cohort int)
    join worker w on w.id = s.worker join employer e on e.name = s.employer
  order by w.id, s."from"`;
