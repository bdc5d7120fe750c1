import { Entity, ManyToOne } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Allow } from '../../../shared/access/allow.ts';
import { Column, Id } from '../../../shared/column.ts';
import { DateTimeScalar } from '../../../shared/scalars.ts';
import { Person } from './person.entity.ts';

/** What somebody keeps under a name (保存的内容): his own, or shared in the district; only he changes it. */
@ObjectType()
@Entity({ abstract: true })
export abstract class KeptUnderAName {
  @Id()
  id!: number;

  @Allow('persons:read')
  @Field(() => Person, { description: 'Whose it is (所有者).' })
  @ManyToOne(() => Person, { fieldName: 'person_id' })
  owner!: Person;

  @Column(String, 'Name (名称).')
  name!: string;

  @Column(Boolean, 'Others in the district see it too (是否共享).')
  shared!: boolean;

  @Field(() => Boolean, { description: 'Mine, so that I may change it (是否本人的).' }) mine!: boolean;

  @Column(DateTimeScalar, 'When it was saved last (保存时间).', { defaultRaw: 'now()' })
  savedAt!: Date;

  @Column(Int, 'Version to save against (版本).', { version: true })
  version!: number;
}
