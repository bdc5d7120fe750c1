import type { EntityManager } from '@mikro-orm/postgresql';
import type { Vault } from '../../../shared/access/vault.ts';
import { groupBy } from '../../../shared/group-by.ts';
import type { ImportRow } from '../../../shared/imports/import-kind.ts';
import { SEALED } from '../identity/identity.service.ts';
import { knownWorkers } from '../imports/worker-finder.ts';
import type { PlannedIdentity } from './hire-parts.ts';

/** A file that a row may be about. */
export interface KnownFile {
  readonly id: number;
  readonly name: string;
  readonly hasNumber: boolean;
  readonly employments: readonly { readonly from: string; readonly employerId: number }[];
  readonly assignments: readonly { readonly from: string; readonly unitId: number }[];
  readonly duties: readonly { readonly from: string; readonly unitId: number; readonly duty: string }[];
  /** Whether all that a row says of who he is stands there already. */
  readonly says: (identity: PlannedIdentity | null) => boolean;
}

interface IdentityLine {
  readonly workerId: number;
  readonly sealed: Buffer | null;
  readonly phone: Buffer | null;
  readonly sex: string | null;
  readonly birthDate: string | null;
  readonly retirementClass: string | null;
  readonly ethnicGroupCode: string | null;
  readonly politicalStatusCode: string | null;
  readonly partyJoinedOn: string | null;
}

const EMPLOYMENTS = `select worker_id as "workerId", lower(valid)::text as "from", employer_id as "employerId" from employment
  where superseded_at is null and worker_id = any(?::int[])`;
const ASSIGNMENTS = `select worker_id as "workerId", lower(valid)::text as "from", unit_id as "unitId" from assignment
  where superseded_at is null and worker_id = any(?::int[])`;
const DUTIES = `select worker_id as "workerId", lower(valid)::text as "from", unit_id as "unitId", duty from duty
  where superseded_at is null and worker_id = any(?::int[])`;
const IDENTITIES = `select worker_id as "workerId", id_number_sealed as sealed, phone_sealed as phone, sex, birth_date::text as "birthDate",
    retirement_class as "retirementClass", ethnic_group as "ethnicGroupCode", political_status as "politicalStatusCode",
    party_joined_on::text as "partyJoinedOn"
  from worker_identity where superseded_at is null and worker_id = any(?::int[])`;

/** Files in the scope that bear a name of the rows, or hold one of their numbers. */
export async function readFilesLike(
  em: EntityManager,
  rows: readonly ImportRow[],
  holders: readonly number[],
  vault: Vault,
): Promise<readonly KnownFile[]> {
  const names = rows.flatMap(({ values: { name } }) => (typeof name === 'string' ? [name] : []));
  const workers = await knownWorkers(em, holders, names);
  const list = [`{${workers.map(({ id }) => id).join(',')}}`];
  const employments = groupBy(
    await em.execute<{ workerId: number; from: string; employerId: number }[]>(EMPLOYMENTS, list),
    ({ workerId }) => workerId,
  );
  const assignments = groupBy(
    await em.execute<{ workerId: number; from: string; unitId: number }[]>(ASSIGNMENTS, list),
    ({ workerId }) => workerId,
  );
  const duties = groupBy(
    await em.execute<{ workerId: number; from: string; unitId: number; duty: string }[]>(DUTIES, list),
    ({ workerId }) => workerId,
  );
  const lines = await em.execute<IdentityLine[]>(IDENTITIES, list);
  const identities = new Map(lines.map((line) => [line.workerId, line]));
  return workers.map(({ id, name }) => {
    const line = identities.get(id);
    return {
      id,
      name,
      hasNumber: line?.sealed != null,
      employments: employments.get(id) ?? [],
      assignments: assignments.get(id) ?? [],
      duties: duties.get(id) ?? [],
      says: (identity) => identity === null || (line !== undefined && saysAll(line, identity, vault)),
    };
  });
}

/** A file with a number is only asked where the row's number was found in it. */
function saysAll(line: IdentityLine, identity: PlannedIdentity, vault: Vault): boolean {
  const row = line.workerId;
  const opened = (sealed: Buffer | null, field: string) =>
    sealed === null ? null : vault.open(Buffer.from(sealed), { field, row });
  const agrees = (given: string | null, kept: string | null): boolean => given === null || given === kept;
  return (
    (identity.number === null || line.sealed !== null) &&
    agrees(identity.phone, identity.phone === null ? null : opened(line.phone, SEALED.phone)) &&
    agrees(identity.sex, line.sex) &&
    agrees(identity.birthDate, line.birthDate) &&
    agrees(identity.retirementClass, line.retirementClass) &&
    agrees(identity.ethnicGroupCode, line.ethnicGroupCode) &&
    agrees(identity.politicalStatusCode, line.politicalStatusCode) &&
    agrees(identity.partyJoinedOn, line.partyJoinedOn)
  );
}
