import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Id } from '../../../shared/column.ts';
import { DateTimeScalar, DayScalar } from '../../../shared/scalars.ts';
import { PeriodObject } from '../../../shared/time/dated.ts';
import type { Period } from '../../../shared/time/timeline.ts';
import { Text } from '../../../shared/words/text.ts';
import { type Person, PersonField } from '../../access/index.ts';
import { type GoverningDocument, RestsOnDocument } from '../../documents/index.ts';
import { Region } from '../../regions/index.ts';
import { SchemeStatus } from './version.enums.ts';

@ObjectType({ description: 'How many values of a scheme come from where (各格来源统计).' })
export class SchemeCells {
  @Field(() => Int, { description: 'Printed in its documents (公布).' }) published!: number;
  @Field(() => Int, { description: 'Worked out from what is (推定).' }) reconstructed!: number;
  @Field(() => Int, { description: 'Taken where the text is open (设定).' }) assumed!: number;
  @Field(() => Int, { description: 'Not known (空格).' }) empty!: number;
}

/** One version of a document (方案版本), of a district or of those that come with the product. `base` stands in the entity of each kind. */
@ObjectType()
@Entity({ abstract: true })
export abstract class SchemeVersion {
  @Id()
  id!: number;

  @Column(String, 'Code (代码); the same for all versions.')
  code!: string;
  @Field(() => Int, { description: "Version, 1 to n of the region's code (版本号)." }) version!: number;
  @Property({ type: 'integer' }) number!: number;
  @Field(() => Text, { description: 'Title (名称).' }) title!: Text;
  @Field(() => String, { nullable: true, description: 'Who issued the rules (发文机关); null: not said.' })
  issuer!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Division code of the place it is made for (适用行政区划代码); null: not said.',
  })
  division!: string | null;
  @Field(() => Text, { nullable: true, description: 'Remark (说明); null: none.' }) note!: Text | null;

  /** Null: it comes with the product. */
  @Property({ type: 'integer', nullable: true }) regionId!: number | null;
  @Field(() => Region, {
    nullable: true,
    description: 'District it is of (所属区县); null: it comes with the product, or outside the scope.',
  })
  region!: Region | null;

  @Column(SchemeStatus, 'Where it stands (状态).')
  status!: SchemeStatus;
  @Column(DayScalar, 'First day it is meant to hold (施行日).')
  validFrom!: string;
  @Field(() => PeriodObject, {
    nullable: true,
    description:
      'Days it is in force (有效期); null: not approved, or another version replaced it from its first day on.',
  })
  valid!: Period | null;

  @Property({ type: 'integer', nullable: true }) governingDocumentId!: number | null;
  @RestsOnDocument()
  governingDocument!: GoverningDocument | null;

  @Property({ type: 'integer', nullable: true }) baseId!: number | null;
  @Field(() => String, { description: 'The whole scheme as it counts, JSON in format 1 (完整方案).' })
  document!: string;
  @Property({ type: 'json', fieldName: 'document' }) content!: object;
  @Column(String, 'As it was entered: the same, or only what differs from the base (录入内容).')
  entered!: string;
  @Column(String, 'SHA-256 of the whole scheme as canonical JSON (校验值).')
  hash!: string;
  @Column(Int, 'Errors that hold back its submission (差错数); the check of its document tells them.')
  faults!: number;
  @Field(() => SchemeCells, { description: 'How many values come from where (各格来源统计).' })
  cells!: SchemeCells;

  @Column(String, 'Why, as given with its submission (事由); null: none given.', { nullable: true })
  reason!: string | null;
  @Column(DateTimeScalar, 'When it was last written (编制时间).')
  preparedAt!: Date;
  @PersonField('Who wrote it last (编制人).')
  preparedBy!: Person | null;
  @Field(() => Boolean, {
    description: 'Who looks at it wrote or submitted it, and therefore does not decide it (本人编制).',
  })
  preparedByMe!: boolean;
  @Field(() => Boolean, {
    description: 'Who looks at it submitted it, and may take it back while it waits (本人提交).',
  })
  submittedByMe!: boolean;
  @Column(DateTimeScalar, 'When it was submitted (提交时间); null: not yet.', { nullable: true })
  submittedAt!: Date | null;
  @PersonField('Who submitted it (提交人); null: nobody yet.')
  submittedBy!: Person | null;
  @Column(DateTimeScalar, 'When it was decided (审批时间); null: not yet.', { nullable: true })
  decidedAt!: Date | null;
  @PersonField('Who decided it (审批人); null: nobody yet.')
  decidedBy!: Person | null;
  @Column(String, 'Why it was decided so (审批意见); null: none given.', { nullable: true })
  decisionReason!: string | null;
  @Column(Int, 'Revision to save against; grows with each save (修订号).')
  revision!: number;
}
