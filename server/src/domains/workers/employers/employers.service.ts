import type { EntityManager } from '@mikro-orm/postgresql';
import { isCreditCode } from '../../../shared/credit-code.ts';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import { idOf } from '../../../shared/ids.ts';
import type { WriteAnswer } from '../../../shared/reads/reads.ts';
import { MOST_CHARACTERS, neededLine } from '../../../shared/words/line.ts';
import { findRegion, type Region, RegionLevel } from '../../regions/index.ts';
import { pinyinOfName } from '../file/worker-name.ts';
import { Employer } from './employer.entity.ts';
import type { SaveEmployerInput } from './employers.inputs.ts';

/** What the database says when two clerks enter one employer at the same moment. */
export const CREDIT_CODE_REFUSAL = {
  employer_credit_code_key: { code: 'CREDIT_CODE_TAKEN', field: 'creditCode' },
} as const;

/** A new employer, or one that is on file otherwise (用人单位登记、修改). */
export async function saveEmployer(em: EntityManager, input: SaveEmployerInput): Promise<WriteAnswer> {
  const name = neededLine(input.name, 'name', MOST_CHARACTERS.name);
  const creditCode = creditCodeOf(input.creditCode);
  const region = await keeper(em, input.regionId);
  const values = { kind: input.kind, name, ...pinyinOfName(name), creditCode, closedOn: input.closedOn ?? null };
  if (input.id == null) {
    if (input.version != null) throw new DomainError('VALUE_REQUIRED', {}, 'id');
    return { id: (await em.insert(Employer, { regionId: region.id, ...values } as never)) as number };
  }
  const employer = await openEmployer(em, input.id, region, input.version);
  await refuseClosing(em, employer, values.closedOn);
  const changed = await em.nativeUpdate(Employer, { id: employer.id, version: input.version as number }, {
    ...values,
    version: employer.version + 1,
  } as never);
  if (!changed) throw await unchanged(em, employer);
  return { id: employer.id };
}

/** An employer of a street that is no more is read by the street that followed, and changed by the district; else somebody was faster. */
async function unchanged(em: EntityManager, { id, version }: Employer): Promise<DomainError> {
  const [now] = await em.execute<{ version: number }[]>('select version from employer where id = ?', [id]);
  return now?.version === version
    ? new DomainError('ROW_OUT_OF_SCOPE', {}, 'regionId')
    : new DomainError('STALE_VERSION', {}, 'version');
}

/** @throws CREDIT_CODE_INVALID */
function creditCodeOf(typed: string | null | undefined): string | null {
  const code = typed?.trim().toUpperCase() ?? '';
  if (code === '') return null;
  if (!isCreditCode(code)) throw new DomainError('CREDIT_CODE_INVALID', {}, 'creditCode');
  return code;
}

/** @throws REGION_NOT_FOUND for what is unknown, outside the scope, or a community: none of them keeps employers */
async function keeper(em: EntityManager, id: string): Promise<Region> {
  const region = await findRegion(em, id, 'regionId');
  if (region.level === RegionLevel.COMMUNITY) throw new DomainError('REGION_NOT_FOUND', { id }, 'regionId');
  return region;
}

/** @throws EMPLOYER_NOT_FOUND, VALUE_INVALID on `regionId`, VALUE_REQUIRED and STALE_VERSION on `version` */
async function openEmployer(
  em: EntityManager,
  id: string,
  region: Region,
  version: number | null | undefined,
): Promise<Employer> {
  const key = idOf(id);
  const employer = key === null ? null : await em.findOne(Employer, key);
  if (!employer) throw new DomainError('EMPLOYER_NOT_FOUND', { id }, 'id');
  if (employer.regionId !== region.id) throw new DomainError('VALUE_INVALID', {}, 'regionId');
  if (version == null) throw new DomainError('VALUE_REQUIRED', {}, 'version');
  if (employer.version !== version) throw new DomainError('STALE_VERSION', {}, 'version');
  return employer;
}

/** @throws EMPLOYER_IN_USE: people, wherever they are, would be employed by nobody from that day on */
async function refuseClosing(em: EntityManager, { id }: Employer, closedOn: string | null): Promise<void> {
  if (closedOn === null) return;
  const [{ count } = { count: 0 }] = await em.execute<{ count: number }[]>(
    'select employer_people(?, ?::date) as count',
    [id, closedOn],
  );
  if (count > 0) throw new DomainError('EMPLOYER_IN_USE', { count }, 'closedOn');
}
