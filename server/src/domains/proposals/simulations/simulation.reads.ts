import { sql } from 'kysely';
import type { EntityRef, Reads, RowName, Sql } from '../../../shared/reads/reads.ts';
import { Person } from '../../access/index.ts';
import { Region } from '../../regions/index.ts';
import { Worker } from '../../workers/index.ts';
import type { SimulationStore } from './simulation-kind.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);
const column = (name: string) => (row: RowName) => ref(row, name);
const titleOf = (document: string) => ({
  fields: {
    zh: (row: RowName) => sql`${ref(row, document)} #>> '{title,zh}'`,
    en: (row: RowName) => sql`${ref(row, document)} #>> '{title,en}'`,
  },
  nullWhen: (row: RowName) => sql`${ref(row, document)} is null`,
});

export const differs = (row: RowName): Sql => sql`(${ref(row, 'repeated')} is not null)`;

/** What simulations or their rows have besides: values, conditions, orders and roots. */
type OwnReads = Omit<Reads, 'entity' | 'many' | 'extend' | 'source'>;

/** How simulations of a kind are read. */
export const simulationReads = (
  { documents }: SimulationStore,
  entities: { readonly simulation: EntityRef; readonly document: () => EntityRef },
  own: OwnReads,
): Reads => ({
  ...own,
  entity: entities.simulation,
  one: {
    ...own.one,
    region: { entity: () => Region, column: 'region_id' },
    scheme: { entity: entities.document, column: 'scheme_id' },
    against: { entity: entities.document, column: 'against_id' },
    preparedBy: { entity: () => Person, column: 'prepared_by' },
    repeatedBy: { entity: () => Person, column: 'repeated_by' },
  },
  computed: {
    ...own.computed,
    schemeChanged: (row) =>
      sql`not exists (select from ${sql.table(documents)} s where s.id = ${ref(row, 'scheme_id')} and s.hash = ${ref(row, 'scheme_hash')})`,
  },
  embedded: {
    ...own.embedded,
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
});

/** The latest simulations of a version, for who decides it. */
export const simulatedVersionReads = (document: EntityRef, simulation: () => EntityRef): Reads => ({
  entity: document,
  extend: true,
  many: { simulations: { entity: simulation, key: 'scheme_id', order: ['prepared_at desc'] } },
});

/** How their rows are read. */
export const simulationRowReads = (row: EntityRef, own: OwnReads): Reads => ({
  ...own,
  entity: row,
  one: { ...own.one, worker: { entity: () => Worker, column: 'worker_id' } },
  computed: { ...own.computed, differs },
});
