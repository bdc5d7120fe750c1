import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../../shared/errors/domain-error.ts';
import { idOf } from '../../../../shared/ids.ts';
import type { WriteAnswer } from '../../../../shared/reads/reads.ts';
import type { Day } from '../../../../shared/time/timeline.ts';
import { findRegion, RegionLevel } from '../../../regions/index.ts';
import { isRecord, readText } from '../../index.ts';
import { SchemeStatus } from '../version.enums.ts';
import type { ImportedDocument, NewDraft } from '../version-requests.ts';
import type { VersionedKind, VersionStore } from '../versioned-kind.ts';
import { columnsOf, insertVersion } from './insert-version.ts';
import { readFor, refuseFaulty } from './read-version.ts';
import { findVersion, lockVersions } from './stored-version.ts';

/** Begins a draft (起草方案): a copy of a version with the document it rests on, an override, a document, or a blank one. */
export async function beginDraft<D extends object>(
  kind: VersionedKind<D>,
  em: EntityManager,
  input: NewDraft,
): Promise<WriteAnswer> {
  const { validFrom } = input;
  const regionId = await districtOf(kind, em, input.regionId);
  const begun = { ...(await contentOf(kind, em, input)), validFrom };
  const text = JSON.stringify(begun, null, 2);
  const read = await readFor(kind, em, text, regionId);
  const columns = columnsOf(kind, read, text, { code: 'SCHEME', validFrom });
  const id = await insertVersion(kind, em, regionId, columns);
  if (input.fromId != null) await restAsBefore(kind, em, id, input.fromId);
  return { id };
}

const restAsBefore = ({ versions: { table } }: VersionStore, em: EntityManager, id: number, fromId: string) =>
  em.execute(
    `update ${table} set governing_document_id = c.governing_document_id
    from ${table} c where ${table}.id = ? and c.id = ? and c.governing_document_id is not null`,
    [id, idOf(fromId)],
  );

/**
 * Enters a document from a file as a draft (导入方案).
 *
 * @throws `invalid` on `document` with every fault; nothing is stored
 */
export async function importDraft<D extends object & { readonly code: string; readonly validFrom: Day }>(
  kind: VersionedKind<D>,
  em: EntityManager,
  { regionId, document }: ImportedDocument,
): Promise<WriteAnswer> {
  const district = await districtOf(kind, em, regionId);
  const read = await readFor(kind, em, document, district);
  const { scheme } = read;
  if (!scheme) refuseFaulty(kind, read, 'document');
  return { id: await insertVersion(kind, em, district, columnsOf(kind, read, document, scheme)) };
}

/** @throws VALUE_INVALID on the field where more than one is given; else as its parts */
async function contentOf(
  kind: VersionStore,
  em: EntityManager,
  { fromId, baseId, document, validFrom }: NewDraft,
): Promise<object> {
  const given = [fromId, baseId, document].filter((each) => each != null);
  if (given.length > 1) throw new DomainError('VALUE_INVALID', {}, fromId != null ? 'fromId' : 'baseId');
  if (fromId != null) return objectOf(kind, (await findVersion(kind, em, fromId, 'fromId')).entered, 'fromId');
  if (baseId != null) return baseOf(kind, em, baseId);
  return document != null ? objectOf(kind, document, 'document') : kind.versions.blank(validFrom);
}

/** Only what is in force, was, or comes with the product can be built upon. */
async function baseOf(kind: VersionStore, em: EntityManager, id: string): Promise<object> {
  const { code, number: version, status, hash } = await findVersion(kind, em, id, 'baseId');
  if (status === SchemeStatus.DRAFT || status === SchemeStatus.SUBMITTED)
    throw new DomainError(kind.versions.refusals.locked, { status }, 'baseId');
  return { base: { code, version, hash } };
}

/** @throws `invalid` where the text is no JSON object */
function objectOf(kind: VersionStore, text: string, field: string): object {
  const { value, problems } = readText(text);
  if (value === undefined) refuseFaulty(kind, { problems }, field);
  if (!isRecord(value)) throw new DomainError('VALUE_INVALID', {}, field);
  return value;
}

/** Documents are of a district; its lock is taken. */
async function districtOf(kind: VersionStore, em: EntityManager, id: string): Promise<number> {
  const region = await findRegion(em, id, 'regionId');
  if (region.level !== RegionLevel.DISTRICT) throw new DomainError('VALUE_INVALID', {}, 'regionId');
  await lockVersions(kind, em, region.id);
  return region.id;
}
