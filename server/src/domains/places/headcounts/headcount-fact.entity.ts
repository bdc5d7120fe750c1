import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Int, ObjectType } from 'type-graphql';
import { Column } from '../../../shared/column.ts';
import { DatedFact } from '../../../shared/time/fact.entity.ts';
import { type Person, PersonField } from '../../access/index.ts';

/** How many places there are, for a time (员额核定). */
@ObjectType({ description: 'How many places there are, for a time (员额核定).' })
@Entity({ tableName: 'headcount_fact' })
export class HeadcountFact extends DatedFact {
  @Property({ type: 'integer' }) headcountId!: number;
  /** Key of row rights, as the headcount's. */
  @Property({ type: 'integer' }) regionId!: number;
  @Property({ type: 'integer', nullable: true }) communityId!: number | null;

  @Column(Int, 'Places (员额); null: from then on no quota binds.', { nullable: true })
  places!: number | null;
  @Property({ type: 'integer', nullable: true }) governingDocumentId!: number | null;

  @PersonField('Who recorded it (录入人).')
  recordedBy!: Person | null;
}
