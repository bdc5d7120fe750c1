import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { DatedFact } from '../../../shared/time/fact.entity.ts';
import { type Person, PersonField } from '../../access/index.ts';
import { Attachment } from '../../attachments/index.ts';

/** What every fact of a worker's career carries besides its value: whose file it is in, and the key of row rights, which is the file's. */
@ObjectType()
@Entity({ abstract: true })
export abstract class CareerFact extends DatedFact {
  @Property({ type: 'integer' }) workerId!: number;
  @Property({ type: 'integer' }) regionId!: number;
  @Property({ type: 'integer', nullable: true }) communityId!: number | null;

  /** Ids of its files; a column of the value, so that they go along when the fact is cut or corrected. */
  @Property({ type: 'array', fieldName: 'attachments', columnType: 'uuid[]' })
  attachmentIds!: readonly string[];
  @Field(() => [Attachment], { description: 'Files that show it (附件).' })
  attachments!: Attachment[];

  @PersonField('Who recorded it (录入人).')
  recordedBy!: Person | null;
}
