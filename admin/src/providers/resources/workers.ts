import {
  type CertificateKind,
  type EmployerKind,
  EmployersDocument,
  type PostClass,
  type RecruitmentKind,
  type WorkerStanding,
  WorkersDocument,
} from '@jiceng/schema/workers.ts';
import { request } from '../gql.ts';
import { type Asking, daysFrom, eq, type Resource, sortBy, textOf } from './resource.ts';

/** Conditions and order of the list of workers, as its operations and its export take them. */
const workersAsked = ({ filter, sort }: Asking) => ({
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
  asked: workersAsked,
  async list({ page, asOf, knownOn, signal, ...asking }) {
    const { workers } = await request(WorkersDocument, { ...workersAsked(asking), page, asOf, knownOn }, signal);
    return { data: workers.items, total: workers.totalCount };
  },
};

const employersAsked = ({ filter, sort }: Asking) => ({
  filter: {
    search: textOf(filter.search),
    kind: eq<EmployerKind>(filter.kind),
    open: filter.open as boolean | undefined,
  },
  sort: sortBy(sort, { name: 'NAME', kind: 'KIND' }),
});

export const employers: Resource = {
  asked: employersAsked,
  async list({ page, asOf, signal, ...asking }) {
    const { employers } = await request(EmployersDocument, { ...employersAsked(asking), page, asOf }, signal);
    return { data: employers.items, total: employers.totalCount };
  },
};
