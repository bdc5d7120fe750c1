import {
  GradeSimulationListDocument,
  type GradeSimulationRowFilter,
  GradeSimulationRowsDocument,
} from '@jiceng/schema/grade-simulations.ts';
import { request } from '../gql.ts';
import { type Asking, eq, type Resource, sortBy, textOf } from './resource.ts';

const asked = ({ filter, sort }: Asking) => ({
  filter: {
    simulation: eq<string>(filter.simulation),
    change: eq<'GAIN' | 'LOSE' | 'SAME' | 'UNKNOWN'>(filter.change),
    town: eq<string>(filter.town),
    post: eq<string>(filter.post),
    differs: eq<boolean>(filter.differs),
    search: textOf(filter.search),
  } satisfies GradeSimulationRowFilter,
  sort: sortBy(sort, {
    name: 'NAME',
    before: 'BEFORE',
    after: 'AFTER',
    difference: 'DIFFERENCE',
    payDifference: 'PAY_DIFFERENCE',
  }),
});

export const gradeSimulations: Resource = {
  async list({ filter, sort, page, signal }) {
    const { gradeSimulations } = await request(
      GradeSimulationListDocument,
      {
        filter: { scheme: eq<string>(filter.scheme), region: eq<string>(filter.region) },
        sort: sortBy(sort, { preparedAt: 'PREPARED_AT', asOf: 'AS_OF' }),
        page,
        persons: true,
      },
      signal,
    );
    return { data: gradeSimulations.items, total: gradeSimulations.totalCount };
  },
};

/** What a simulation gives people; the page sets the simulation. */
export const gradeSimulationRows: Resource = {
  asked,
  async list({ page, signal, ...asking }) {
    const { gradeSimulationRows } = await request(GradeSimulationRowsDocument, { ...asked(asking), page }, signal);
    return { data: gradeSimulationRows.items, total: gradeSimulationRows.totalCount };
  },
};
