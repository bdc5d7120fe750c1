import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Column } from '../../../shared/column.ts';
import { ReviewedEntry } from '../../../shared/review/review.entity.ts';
import { DayScalar } from '../../../shared/scalars.ts';
import { type Person, PersonField } from '../../access/index.ts';
import { type GoverningDocument, RestsOnDocument } from '../../documents/index.ts';
import { RegionEventPlacement } from './decision/region-event-placement.types.ts';
import type { Placement, ResultDraft } from './plan/region-tree.rules.ts';
import { RegionEventKind, RegionEventState } from './region-event.enums.ts';
import { RegionEventUnit } from './region-event-unit.entity.ts';

/**
 * A change of the tree (区划变更事件): proposed by one person, decided by another with the district in his scope, in force from its day. A
 * correction and a withdrawal are events of their own that name the one they answer, and are decided in the same way.
 */
@ObjectType({ description: 'A change of the region tree (区划变更事件).' })
@Entity({ tableName: 'region_event' })
export class RegionEvent extends ReviewedEntry {
  @Column(RegionEventKind, 'What happens (类别).')
  kind!: RegionEventKind;

  @Column(DayScalar, 'First day of the new state (生效日).')
  effectiveOn!: string;

  /** Key of its audit entries: the town it touches, or the district where it touches several. */
  @Property({ type: 'integer' }) regionId!: number;
  /** Towns it touches, and the district; whoever holds one of them sees it. */
  @Property({ type: 'array', columnType: 'int[]' }) regionIds!: number[];

  @Column(String, 'On what the shares of a split are based (分摊依据); null: none given.', { nullable: true })
  basis!: string | null;

  @Property({ type: 'integer', nullable: true }) governingDocumentId!: number | null;
  @RestsOnDocument()
  governingDocument!: GoverningDocument | null;

  /** The units afterwards as they were given; `RegionEventUnit` has them whole. */
  @Property({ type: 'json', columnType: 'jsonb' }) results!: readonly ResultDraft[];
  @Property({ type: 'json', columnType: 'jsonb' }) placements!: readonly Placement[];

  @Property({ type: 'bigint', nullable: true }) correctsId!: string | null;
  @Property({ type: 'bigint', nullable: true }) reversesId!: string | null;
  /** Of a withdrawal: unit that takes in what came to a unit that then never was. */
  @Property({ type: 'integer', nullable: true }) newcomersTo!: number | null;

  @Field(() => RegionEventState, { description: 'Where it stands (状态).' }) state!: RegionEventState;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'Day on which the rights followed (权限生效日); null: not yet.',
  })
  appliedOn!: string | null;

  @Field(() => [RegionEventUnit], { description: 'Units as they were before (调整前单位).' }) from!: RegionEventUnit[];
  @Field(() => [RegionEventUnit], { description: 'Units as they are afterwards (调整后单位).' }) to!: RegionEventUnit[];
  @Field(() => [RegionEventPlacement], { description: 'What goes where by name, as proposed (指定去向).' })
  assigned!: RegionEventPlacement[];
  @Field(() => RegionEvent, {
    nullable: true,
    description: 'Event it stands in the place of (所更正的事件); null: none.',
  })
  corrects!: RegionEvent | null;
  @Field(() => RegionEvent, { nullable: true, description: 'Event it takes back (所撤回的事件); null: none.' })
  reverses!: RegionEvent | null;
  @Field(() => RegionEvent, {
    nullable: true,
    description: 'Correction or withdrawal that waits or was approved (更正或撤回); null: none.',
  })
  answeredBy!: RegionEvent | null;

  @PersonField('Who proposed it (提出人).')
  recordedBy!: Person | null;
  @PersonField('Who submitted it (送审人).')
  submittedBy!: Person | null;
  @PersonField('Who decided it (批准人); null: not decided.')
  decidedBy!: Person | null;
}
