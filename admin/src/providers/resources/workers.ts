import {
  type CertificateKind,
  EmployerDocument,
  type EmployerKind,
  EmployersDocument,
  type PostClass,
  type RecruitmentKind,
  WorkerDocument,
  type WorkerStanding,
  WorkersDocument,
} from '@jiceng/schema/workers.ts';
import { request } from '../gql.ts';
import { daysFrom, eq, type ListQuery, type Resource, sortBy, textOf } from './resource.ts';

/** Conditions and order of the list of workers, as its operations and its export take them. */
export const workersAsked = (filter: ListQuery['filter'], sort: ListQuery['sort']) => ({
  filter: {
    search: textOf(filter.search),
    town: eq<string>(filter.town),
    unit: eq<string>(filter.unit),
    employer: eq<string>(filter.employer),
    standing: eq<WorkerStanding>(filter.standing),
    left: eq<boolean>(filter.left),
    post: eq<PostClass>(filter.post),
    certificate: eq<CertificateKind>(filter.certificate),
    registered: eq<CertificateKind>(filter.registered),
    recruitment: eq<RecruitmentKind>(filter.recruitment),
    batch: eq<string>(filter.batch),
    graduateCohort: eq<number>(filter.graduateCohort && Number(filter.graduateCohort)),
    hired: daysFrom(filter.hiredFrom, filter.hiredTo),
    leaving: daysFrom(filter.leavingFrom, filter.leavingTo),
  },
  sort: sortBy(sort, { name: 'NAME', unit: 'UNIT' }),
});

export const workers: Resource = {
  async list({ filter, page, sort, asOf, knownOn, signal }) {
    const { workers } = await request(
      WorkersDocument,
      {
        ...workersAsked(filter, sort),
        page,
        asOf,
        knownOn,
      },
      signal,
    );
    return { data: workers.items, total: workers.totalCount };
  },
  async one({ id, asOf, knownOn, signal }) {
    return (await request(WorkerDocument, { id, asOf, knownOn }, signal)).worker;
  },
};

export const employers: Resource = {
  async list({ filter, page, sort, asOf, signal }) {
    const { employers } = await request(
      EmployersDocument,
      {
        filter: {
          search: textOf(filter.search),
          kind: eq<EmployerKind>(filter.kind),
          open: filter.open as boolean | undefined,
        },
        sort: sortBy(sort, { name: 'NAME', kind: 'KIND' }),
        page,
        asOf,
      },
      signal,
    );
    return { data: employers.items, total: employers.totalCount };
  },
  async one({ id, signal }) {
    return (await request(EmployerDocument, { id }, signal)).employer;
  },
};
