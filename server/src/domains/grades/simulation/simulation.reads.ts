import { sql } from 'kysely';
import type { Reads, RowName, Sql } from '../../../shared/reads/reads.ts';
import { simulatedVersionReads, simulationReads, simulationRowReads } from '../../proposals/simulations/index.ts';
import { Region } from '../../regions/index.ts';
import { GradeScheme } from '../scheme/grade-scheme.entity.ts';
import { GradeSimulation } from './grade-simulation.entity.ts';
import { GradeSimulationRow } from './grade-simulation-row.entity.ts';
import { gradeSimulations } from './simulation.kind.ts';
import { postsOfBoth, yuan, yuanOfEach } from './simulation.words.ts';
import { gradeSimulationList, gradeSimulationRowList } from './simulations.list.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);
const column = (name: string) => (row: RowName) => ref(row, name);
const inYuan = (name: string) => (row: RowName) => yuan(ref(row, name));

export const gradeSimulationReads = simulationReads(
  gradeSimulations,
  { simulation: GradeSimulation, document: () => GradeScheme },
  {
    computed: { payBefore: inYuan('pay_before'), payAfter: inYuan('pay_after') },
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
  },
);

export const simulatedSchemeReads: Reads = simulatedVersionReads(GradeScheme, () => GradeSimulation);

const side = (name: 'before' | 'after') => ({
  fields: {
    status: column(`${name}_status`),
    grade: column(`${name}_grade`),
    uncappedGrade: column(`${name}_uncapped`),
    post: column(`${name}_post`),
    monthlyPay: inYuan(`${name}_pay`),
  },
});

export const gradeSimulationRowReads = simulationRowReads(GradeSimulationRow, {
  one: { town: { entity: () => Region, column: 'town_id' } },
  computed: { repeatedGrade: (row) => sql`(${ref(row, 'repeated')} ->> 'after')::int` },
  embedded: { before: side('before'), after: side('after') },
  ...gradeSimulationRowList.reads,
});
