import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Allow } from '../../../shared/allow.ts';
import { DateTimeScalar } from '../../../shared/scalars.ts';
import { Person } from '../../access/index.ts';

/** A file that shows a fact (附件): a scan or a document. Its bytes are at `GET /attachments/<id>`. */
@ObjectType({ description: 'A file that shows a fact (附件); its bytes are at GET /attachments/<id>.' })
@Entity({ tableName: 'attachment' })
export class Attachment {
  @Field(() => ID, { description: 'Id (编号).' })
  @PrimaryKey({ type: 'uuid' })
  id!: string;
  @Field(() => String, { description: 'Name, with the extension of what it is (文件名).' })
  @Property({ type: 'text' })
  name!: string;
  @Field(() => String, { description: 'application/pdf, image/jpeg or image/png, by its content (类型).' })
  @Property({ type: 'text' })
  mediaType!: string;
  @Field(() => Int, { description: 'Bytes (大小).' })
  @Property({ type: 'integer' })
  size!: number;
  @Property({ type: 'blob' }) sha256!: Buffer;
  @Field(() => DateTimeScalar, { description: 'When it was uploaded (上传时间).' })
  @Property({ type: 'datetime', length: 3, defaultRaw: 'now()' })
  uploadedAt!: Date;
  @Allow('persons:read')
  @Field(() => Person, { nullable: true, description: 'Who uploaded it (上传人).' })
  uploadedBy!: Person | null;
  /** Null: nothing names it yet. */
  @Property({ type: 'integer', nullable: true }) workerId!: number | null;
  @Property({ type: 'integer', nullable: true }) regionId!: number | null;
  @Property({ type: 'integer', nullable: true }) communityId!: number | null;
}
