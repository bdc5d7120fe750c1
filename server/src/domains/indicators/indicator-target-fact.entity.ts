import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { ReviewState } from '../../shared/dated.ts';
import { DatedFact } from '../../shared/fact.entity.ts';
import { TargetNature, TargetRole } from './indicator.enums.ts';

/** What a target is for a time (目标的时段). */
@Entity({ tableName: 'indicator_target_fact' })
export class IndicatorTargetFact extends DatedFact {
  @Property({ type: 'integer' }) targetId!: number;
  @Property({ type: 'text' }) role!: TargetRole;
  /** In the indicator's unit, six decimals. */
  @Property({ type: 'decimal', precision: 18, scale: 6 }) value!: string;
  @Property({ type: 'text', nullable: true }) nature!: TargetNature | null;
  /** Last day by which it is to be reached; a TARGET has one. */
  @Property({ type: 'date', nullable: true }) deadline!: string | null;
  @Property({ type: 'text' }) ownerDepartment!: string;
  @Property({ type: 'text' }) review!: ReviewState;
}
