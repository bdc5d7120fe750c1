import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Int, ObjectType } from 'type-graphql';
import { Column, Id } from '../../shared/column.ts';
import { DateTimeScalar } from '../../shared/scalars.ts';
import { type Person, PersonField } from '../access/index.ts';

/** A file that shows a fact (附件): a scan or a document. Its bytes are at `GET /attachments/<id>`. */
@ObjectType({ description: 'A file that shows a fact (附件); its bytes are at GET /attachments/<id>.' })
@Entity({ tableName: 'attachment' })
export class Attachment {
  @Id('uuid')
  id!: string;
  @Column(String, 'Name, with the extension of what it is (文件名).')
  name!: string;
  @Column(String, 'application/pdf, image/jpeg or image/png, by its content (类型).')
  mediaType!: string;
  @Column(Int, 'Bytes (大小).')
  size!: number;
  @Property({ type: 'blob' }) sha256!: Buffer;
  @Column(DateTimeScalar, 'When it was uploaded (上传时间).', { defaultRaw: 'now()' })
  uploadedAt!: Date;
  @PersonField('Who uploaded it (上传人).')
  uploadedBy!: Person | null;
  /** Whose file it is in; neither: nothing names it yet. */
  @Property({ type: 'integer', nullable: true }) workerId!: number | null;
  @Property({ type: 'integer', nullable: true }) governingDocumentId!: number | null;
  @Property({ type: 'integer', nullable: true }) regionId!: number | null;
  @Property({ type: 'integer', nullable: true }) communityId!: number | null;
}
