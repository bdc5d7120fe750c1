import type { EntityManager } from '@mikro-orm/postgresql';
import { periodOf } from '../../shared/dated.ts';
import { DomainError } from '../../shared/domain-error.ts';
import { documentColumns } from '../../shared/fact.entity.ts';
import { idOf } from '../../shared/ids.ts';
import type { Written } from '../../shared/reads.ts';
import { storeSplice } from '../../shared/store-splice.ts';
import { takeVersion } from '../../shared/take-version.ts';
import { amend, onFile, type TimelineFact } from '../../shared/timeline.ts';
import { Region } from './region.entity.ts';
import { RegionAttributes } from './region-attributes.entity.ts';
import type { SaveRegionAttributesInput } from './regions.inputs.ts';
import { checkAttributes } from './regions.rules.ts';

/**
 * A region in the scope; one that lies outside is answered like one that does not exist.
 *
 * @throws REGION_NOT_FOUND
 */
export async function findRegion(em: EntityManager, id: string, field: string): Promise<Region> {
  const key = idOf(id);
  const region = key === null ? null : await em.findOne(Region, key);
  if (!region) throw new DomainError('REGION_NOT_FOUND', { id }, field);
  return region;
}

/** The version of the region's row locks its whole file: two clerks cannot splice one timeline at once. */
export async function saveRegionAttributes(em: EntityManager, input: SaveRegionAttributesInput): Promise<Written> {
  const region = await findRegion(em, input.id, 'id');
  const { kind, isVirtual, requiresStation, facilityClass = null } = input;
  const set = { kind, isVirtual, requiresStation, facilityClass };
  checkAttributes(region.level, set);
  const period = periodOf(input);
  const believed = await em.find(RegionAttributes, { unitId: region.id, supersededAt: null });
  const decided = onFile(amend(believed.map(stretch), period, { ...set, ...documentColumns(input.document) }));
  await takeVersion(em, Region, region, input.version);
  const { id: unitId, regionId, communityId } = region;
  await storeSplice(em, RegionAttributes, decided, (value, valid) => ({
    ...value,
    valid,
    unitId,
    regionId,
    communityId,
  }));
  return { id: unitId };
}

/** All a stretch of the file says, so that what a splice leaves over is written again as it was, with its paper. */
const stretch = (fact: RegionAttributes) =>
  ({
    id: fact.id,
    valid: fact.valid,
    value: {
      code: fact.code,
      name: fact.name,
      pinyin: fact.pinyin,
      initials: fact.initials,
      kind: fact.kind,
      parentId: fact.parentId,
      facilityClass: fact.facilityClass,
      isVirtual: fact.isVirtual,
      requiresStation: fact.requiresStation,
      source: fact.source,
      documentTitle: fact.documentTitle,
      documentNumber: fact.documentNumber,
      documentArticle: fact.documentArticle,
      documentDate: fact.documentDate,
      documentGrade: fact.documentGrade,
    },
  }) satisfies TimelineFact<unknown>;
