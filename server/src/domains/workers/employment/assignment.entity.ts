import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { DatedFact } from '../../../shared/time/fact.entity.ts';
import { type Person, PersonField } from '../../access/index.ts';
import { Attachment } from '../../attachments/index.ts';
import { Region } from '../../regions/index.ts';

/**
 * In which unit a worker's file is held and he is counted, for a time (派驻记录). It goes on after he left, so that his file stays somewhere;
 * only while employed is he counted there.
 */
@ObjectType({ description: "In which unit a worker's file is held and he is counted, for a time (派驻记录)." })
@Entity({ tableName: 'assignment' })
export class Assignment extends DatedFact {
  @Property({ type: 'integer' }) workerId!: number;
  /** The unit itself; the two keys below are the worker's of today. */
  @Property({ type: 'integer' }) unitId!: number;
  @Property({ type: 'integer' }) regionId!: number;
  @Property({ type: 'integer', nullable: true }) communityId!: number | null;

  /** Events that moved it, and from where, the last one last. */
  @Property({ type: 'array', columnType: 'bigint[]' }) movedBy!: string[];
  @Property({ type: 'array', columnType: 'int[]' }) movedFrom!: number[];

  @Field(() => Region, {
    nullable: true,
    description: 'Street, town, community or village as it stood on the first day (单位); null: outside the scope.',
  })
  unit!: Region | null;

  /** Ids of its files; a column of the value, so that they go along when the stretch is cut or corrected. */
  @Property({ type: 'array', fieldName: 'attachments', columnType: 'uuid[]' })
  attachmentIds!: readonly string[];
  @Field(() => [Attachment], { description: 'Files that show it (附件).' })
  attachments!: Attachment[];

  @PersonField('Who recorded it (录入人).')
  recordedBy!: Person | null;
}
