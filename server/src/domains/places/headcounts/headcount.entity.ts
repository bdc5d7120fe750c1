import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Id } from '../../../shared/column.ts';
import { Document } from '../../../shared/document.ts';
import { HeadcountCategory } from '../../../shared/quota-keeper.ts';
import { Explanation } from '../../../shared/reads/explanation.ts';
import { PeriodObject } from '../../../shared/time/dated.ts';
import type { Period } from '../../../shared/time/timeline.ts';
import { type GoverningDocument, RestsOnDocument } from '../../documents/index.ts';
import { Region } from '../../regions/index.ts';
import { HeadcountStatus } from './headcount.enums.ts';
import { HeadcountFact } from './headcount-fact.entity.ts';
import { HeadcountOverride } from './headcount-override.entity.ts';

/**
 * Places for people of one category in a region (员额): how many there are is a dated fact with its document, how many are used is counted. Quotas of
 * several levels hold together: who is hired has to fit into all of them.
 */
@ObjectType({ description: 'Places for people of one category in a region (员额), as they stand at asOf.' })
@Entity({ tableName: 'headcount' })
export class Headcount {
  @Id()
  id!: number;

  @Property({ type: 'integer' }) unitId!: number;
  /** Key of row rights, as the region's. */
  @Property({ type: 'integer' }) regionId!: number;
  @Property({ type: 'integer', nullable: true }) communityId!: number | null;

  @Field(() => Region, { description: 'Region it is of (区划); what is not in the tree at asOf has none that day.' })
  region!: Region;

  @Column(HeadcountCategory, 'Whose places (员额类别).')
  category!: HeadcountCategory;

  @Field(() => Int, { nullable: true, description: 'Places (核定员额); null: no quota binds at asOf.' })
  places!: number | null;
  @Field(() => Int, { description: 'People who use one, of the region and all below it (已用).' }) used!: number;
  @Field(() => Int, { nullable: true, description: 'Places that are free (空缺), 0 when over; null as the places.' })
  free!: number | null;
  @Field(() => Int, { nullable: true, description: 'People beyond the places (超出); null as the places.' })
  over!: number | null;
  @Field(() => Explanation, { description: 'Who uses the places, by unit, and by which rule (依据).' })
  explanation!: Explanation;
  @Field(() => HeadcountStatus, { description: 'Whether there is room (员额状态).' }) status!: HeadcountStatus;
  @Field(() => PeriodObject, { nullable: true, description: 'Days the quota holds for (有效期); null as the places.' })
  valid!: Period | null;
  @Field(() => Document, { nullable: true, description: 'Paper that sets it (依据文件); null as the places.' })
  document!: Document | null;
  @RestsOnDocument()
  governingDocument!: GoverningDocument | null;

  @Column(Int, 'Version to save against (版本).', { default: 1 })
  version!: number;

  @Field(() => [HeadcountFact], { description: 'Quotas over time, as believed (历次核定).' })
  history!: HeadcountFact[];
  @Field(() => [HeadcountOverride], { description: 'Who was taken on beyond it, the latest first (超员批准).' })
  overrides!: HeadcountOverride[];
}
