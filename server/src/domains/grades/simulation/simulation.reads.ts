import { sql } from 'kysely';
import type { Reads, RowName, Sql } from '../../../shared/reads.ts';
import { Person } from '../../access/index.ts';
import { Region } from '../../regions/index.ts';
import { Worker } from '../../workers/index.ts';
import { GradeScheme } from '../scheme/grade-scheme.entity.ts';
import { GradeSimulation } from './grade-simulation.entity.ts';
import { GradeSimulationRow } from './grade-simulation-row.entity.ts';
import { postsOfBoth, yuan, yuanOfEach } from './simulation.words.ts';
import { differs, gradeSimulationList, gradeSimulationRowList } from './simulations.list.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);
const column = (name: string) => (row: RowName) => ref(row, name);
const titleOf = (document: string) => ({
  fields: {
    zh: (row: RowName) => sql`${ref(row, document)} #>> '{title,zh}'`,
    en: (row: RowName) => sql`${ref(row, document)} #>> '{title,en}'`,
  },
  nullWhen: (row: RowName) => sql`${ref(row, document)} is null`,
});
const inYuan = (name: string) => (row: RowName) => yuan(ref(row, name));

export const gradeSimulationReads: Reads = {
  entity: GradeSimulation,
  one: {
    region: { entity: () => Region, column: 'region_id' },
    scheme: { entity: () => GradeScheme, column: 'scheme_id' },
    against: { entity: () => GradeScheme, column: 'against_id' },
    preparedBy: { entity: () => Person, column: 'prepared_by' },
    repeatedBy: { entity: () => Person, column: 'repeated_by' },
  },
  computed: {
    schemeChanged: (row) =>
      sql`not exists (select from grade_scheme s where s.id = ${ref(row, 'scheme_id')} and s.hash = ${ref(row, 'scheme_hash')})`,
    payBefore: inYuan('pay_before'),
    payAfter: inYuan('pay_after'),
  },
  embedded: {
    schemeTitle: { fields: titleOf('scheme_document').fields },
    againstTitle: titleOf('against_document'),
    repeat: {
      fields: {
        identical: (row) =>
          sql`(${ref(row, 'repeat_facts_hash')} = ${ref(row, 'facts_hash')} and ${ref(row, 'repeat_rows_hash')} = ${ref(row, 'rows_hash')} and ${ref(row, 'repeat_differing')} = 0)`,
        sameFacts: (row) => sql`(${ref(row, 'repeat_facts_hash')} = ${ref(row, 'facts_hash')})`,
        people: column('repeat_people'),
        differing: column('repeat_differing'),
        factsHash: column('repeat_facts_hash'),
        rowsHash: column('repeat_rows_hash'),
      },
      nullWhen: (row) => sql`${ref(row, 'repeated_at')} is null`,
    },
  },
  resolved: {
    cells: { needs: { cells: column('cells') }, batch: (rows) => rows.map(({ cells }) => cells) },
    gaps: { needs: { gaps: column('gaps') }, batch: (rows) => rows.map(({ gaps }) => gaps) },
    moves: { needs: { moves: column('moves') }, batch: (rows) => rows.map(({ moves }) => yuanOfEach(moves)) },
    posts: {
      needs: {
        scheme: (row) => sql`${ref(row, 'scheme_document')} -> 'posts'`,
        against: (row) => sql`${ref(row, 'against_document')} -> 'posts'`,
      },
      batch: (rows) => rows.map(({ scheme, against }) => postsOfBoth(scheme, against)),
    },
  },
  ...gradeSimulationList.reads,
};

/** The latest simulations of a version, for who decides it. */
export const simulatedSchemeReads: Reads = {
  entity: GradeScheme,
  extend: true,
  many: { simulations: { entity: () => GradeSimulation, key: 'scheme_id', order: ['prepared_at desc'] } },
};

const side = (name: 'before' | 'after') => ({
  fields: {
    status: column(`${name}_status`),
    grade: column(`${name}_grade`),
    uncappedGrade: column(`${name}_uncapped`),
    post: column(`${name}_post`),
    monthlyPay: inYuan(`${name}_pay`),
  },
});

export const gradeSimulationRowReads: Reads = {
  entity: GradeSimulationRow,
  one: {
    worker: { entity: () => Worker, column: 'worker_id' },
    town: { entity: () => Region, column: 'town_id' },
  },
  computed: { differs, repeatedGrade: (row) => sql`(${ref(row, 'repeated')} ->> 'after')::int` },
  embedded: { before: side('before'), after: side('after') },
  ...gradeSimulationRowList.reads,
};
