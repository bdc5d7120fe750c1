import { sql } from 'kysely';
import type { ReadEnv, Reads, RowName, RuleRoots, Sql } from '../../../shared/reads/reads.ts';
import { believed, citedDocument, inForce, validPeriod } from '../../../shared/time/dated.sql.ts';
import { Person } from '../../access/index.ts';
import { BaseMetric, Community, lastFigure } from '../../communities/index.ts';
import { Region } from '../../regions/index.ts';
import { headcounts } from '../../workers/index.ts';
import { Staffing, StaffingFormulaTemplate } from './staffing.types.ts';
import { StaffingChoice } from './staffing-choice.entity.ts';
import { explainStaffing, type StaffingNeeds } from './staffing-explanation.ts';
import { STAFFING_FIGURES } from './staffing-formula.ts';
import { STAFFING_FORMULAS } from './staffing-formulas.catalogue.ts';
import { staffingChoiceList, staffingList } from './staffings.list.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);
const column = (name: string) => (row: RowName) => ref(row, name);

/** `{ HOUSEHOLDS: { id value onDate usable } }` of a unit; null where there is none. */
const figures = (unit: Sql, env: ReadEnv): Sql =>
  sql`jsonb_build_object(${sql.join(
    STAFFING_FIGURES.flatMap((metric) => [
      sql`${metric}::text`,
      sql`(select jsonb_build_object('id', l.id::text, 'value', l.value, 'onDate', l.on_date, 'usable', l.usable)
        from (${lastFigure(BaseMetric[metric], unit, env)}) l)`,
    ]),
  )})`;

/** Those that may be used, as `staffing_need` takes them. */
const usable = sql`jsonb_build_object(${sql.join(
  STAFFING_FIGURES.flatMap((metric) => [
    sql`${metric}::text`,
    sql`case when f.figures -> ${metric}::text ->> 'usable' = 'true' then f.figures -> ${metric}::text -> 'value' end`,
  ]),
)})`;

/** Communities and villages at `asOf`, each with what the formula in force asks of it. */
const measured = (env: ReadEnv): Sql => sql`
  select m.*, case when m.status in ('SHORT', 'MET', 'OVER') then greatest(m.needed - m.in_post, 0) end as short,
    case when m.status in ('SHORT', 'MET', 'OVER') then greatest(m.in_post - m.allowed, 0) end as over
  from (
    select u.id, u.code, u.name, u.parent_id, u.in_post, c.choice, f.figures, n.needed, n.allowed, case
        when u.kind = 'VILLAGE' or u.is_virtual then 'NOT_APPLICABLE' when c.choice is null then 'NO_FORMULA' when n.needed is null then 'NO_BASE'
        when u.in_post < n.needed then 'SHORT' when u.in_post > n.allowed then 'OVER' else 'MET' end as status
    from (${headcounts(env)}) u
      left join (select s.formula, jsonb_build_object('formula', s.formula, 'title', s.document_title, 'number', s.document_number,
          'date', s.document_date, 'grade', s.document_grade, 'from', lower(s.valid)) as choice
        from staffing_choice s where ${inForce('s', env)}) c on true
      left join lateral (select ${figures(sql.ref('u.id'), env)} as figures) f on c.choice is not null and u.kind <> 'VILLAGE' and not u.is_virtual
      left join lateral staffing_need(c.formula, ${usable}) n on f.figures is not null
    where u.level = 'COMMUNITY') m`;

export const staffingReads: Reads = {
  entity: Staffing,
  source: measured,
  one: { region: { entity: () => Region, column: 'id' } },
  resolved: {
    explanation: {
      needs: {
        id: 'id',
        code: 'code',
        name: 'name',
        status: 'status',
        inPost: 'inPost',
        choice: column('choice'),
        figures: column('figures'),
      },
      batch: (rows, { asOf }) => rows.map((row) => explainStaffing(row as unknown as StaffingNeeds, asOf)),
    },
  },
  ...staffingList.reads,
};

export const communityStaffingReads: Reads = {
  entity: Community,
  extend: true,
  one: { staffing: { entity: () => Staffing, column: 'id' } },
};

const of = (row: RowName, ...path: readonly string[]): Sql =>
  sql`${ref(row, 'formula')} #>> ${`{${path.join(',')}}`}::text[]`;

export const staffingChoiceReads: Reads = {
  entity: StaffingChoice,
  source: (env) => sql`select c.* from staffing_choice c where ${believed('c', env)}`,
  one: { recordedBy: { entity: () => Person, column: 'recorded_by' } },
  computed: { code: (row) => of(row, 'code'), formula: (row) => sql`${ref(row, 'formula')}::text` },
  embedded: {
    valid: validPeriod,
    document: citedDocument,
    title: { fields: { zh: (row) => of(row, 'title', 'zh'), en: (row) => of(row, 'title', 'en') } },
    source: {
      fields: {
        title: (row) => of(row, 'source', 'title'),
        number: (row) => of(row, 'source', 'number'),
        article: (row) => of(row, 'source', 'article'),
        date: (row) => of(row, 'source', 'date'),
        grade: (row) => of(row, 'source', 'grade'),
      },
    },
  },
  ...staffingChoiceList.reads,
};

export const staffingRoots: RuleRoots = {
  staffingFormulas: {
    needs: null,
    answer: (): readonly StaffingFormulaTemplate[] =>
      STAFFING_FORMULAS.map((each) => ({ code: each.code, title: each.title, formula: JSON.stringify(each, null, 2) })),
  },
};
