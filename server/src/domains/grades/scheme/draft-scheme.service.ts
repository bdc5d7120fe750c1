import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../shared/domain-error.ts';
import type { Written } from '../../../shared/reads.ts';
import type { Day } from '../../../shared/timeline.ts';
import { findRegion, RegionLevel } from '../../regions/index.ts';
import { isRecord, readText } from '../../schemes/index.ts';
import { blankScheme } from './blank-scheme.ts';
import type { CreateGradeSchemeInput, ImportGradeSchemeInput } from './grade-schemes.inputs.ts';
import { columnsOf, findScheme, insertScheme, lockSchemes, readFor, refuseFaulty } from './scheme-store.ts';

/** Begins a draft (起草方案): a copy of a version, an override, a document, or a blank scheme. */
export async function createGradeScheme(em: EntityManager, input: CreateGradeSchemeInput): Promise<Written> {
  const { validFrom } = input;
  const regionId = await districtOf(em, input.regionId);
  const begun = { ...(await contentOf(em, input)), validFrom };
  const text = JSON.stringify(begun, null, 2);
  const read = await readFor(em, text, regionId);
  return { id: await insertScheme(em, regionId, columnsOf(read, text, { code: 'SCHEME', validFrom })) };
}

/**
 * Enters a scheme from a file as a draft (导入方案).
 *
 * @throws GRADE_SCHEME_INVALID on `document` with every fault; nothing is stored
 */
export async function importGradeScheme(em: EntityManager, input: ImportGradeSchemeInput): Promise<Written> {
  const { document } = input;
  const regionId = await districtOf(em, input.regionId);
  const read = await readFor(em, document, regionId);
  const { scheme } = read;
  if (!scheme) refuseFaulty(read, 'document');
  return { id: await insertScheme(em, regionId, columnsOf(read, document, scheme)) };
}

/** @throws VALUE_INVALID on the field where more than one is given; else as its parts */
async function contentOf(
  em: EntityManager,
  { fromId, baseId, document, validFrom }: CreateGradeSchemeInput,
): Promise<object> {
  const given = [fromId, baseId, document].filter((each) => each != null);
  if (given.length > 1) throw new DomainError('VALUE_INVALID', {}, fromId != null ? 'fromId' : 'baseId');
  if (fromId != null) return objectOf((await findScheme(em, fromId, 'fromId')).entered, 'fromId');
  if (baseId != null) return baseOf(em, baseId);
  return document != null ? objectOf(document, 'document') : blankScheme(validFrom);
}

/** Only what is in force, was, or comes with the product can be built upon. */
async function baseOf(em: EntityManager, id: string): Promise<{ readonly base: object; readonly validFrom?: Day }> {
  const { code, number: version, status } = await findScheme(em, id, 'baseId');
  if (status === 'DRAFT' || status === 'SUBMITTED') throw new DomainError('GRADE_SCHEME_LOCKED', { status }, 'baseId');
  const [row] = await em.execute<{ hash: string }[]>('select hash from grade_scheme where id = ?', [id]);
  return { base: { code, version, hash: row?.hash } };
}

/** @throws GRADE_SCHEME_INVALID where the text is no JSON object */
function objectOf(text: string, field: string): object {
  const { value, problems } = readText(text);
  if (value === undefined) refuseFaulty({ problems }, field);
  if (!isRecord(value)) throw new DomainError('VALUE_INVALID', {}, field);
  return value;
}

/** Schemes are of a district; its lock is taken. */
async function districtOf(em: EntityManager, id: string): Promise<number> {
  const region = await findRegion(em, id, 'regionId');
  if (region.level !== RegionLevel.DISTRICT) throw new DomainError('VALUE_INVALID', {}, 'regionId');
  await lockSchemes(em, region.id);
  return region.id;
}
