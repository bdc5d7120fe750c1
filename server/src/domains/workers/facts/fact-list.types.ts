import { ArgsType, Field, ID, ObjectType } from 'type-graphql';
import { Document } from '../../../shared/document.ts';
import { DateTimeScalar, DayScalar } from '../../../shared/scalars.ts';
import { PeriodObject } from '../../../shared/time/dated.ts';
import { Person } from '../../access/index.ts';
import { WorkerFactKind } from '../workers.enums.ts';

@ObjectType({ description: 'One value of a fact by its name (记录的一项).' })
export class FactValue {
  @Field(() => String, { description: 'Name of the field, as in the type of the kind (字段).' }) name!: string;
  @Field(() => String, { description: 'Value as text: codes as codes, units and employers by name (值).' })
  value!: string;
}

/** Any fact of a worker's file in one shape (档案记录), for whoever reads the file as a whole; each kind has a type of its own beside it. */
@ObjectType({ description: "Any fact of a worker's file in one shape (档案记录)." })
export class WorkerFact {
  @Field(() => ID, { description: 'Id within its kind (编号).' }) id!: string;
  @Field(() => WorkerFactKind, { description: 'Kind (记录类别).' }) kind!: WorkerFactKind;
  @Field(() => PeriodObject, { description: 'Days it holds for (有效期).' }) valid!: PeriodObject;
  @Field(() => Boolean, { description: 'Holds at asOf (时点有效).' }) holds!: boolean;
  @Field(() => [FactValue], { description: 'What it says; nothing that is sealed (内容).' }) values!: FactValue[];
  @Field(() => DateTimeScalar, { description: 'When it was recorded (录入时间).' }) recordedAt!: Date;
  @Field(() => Person, { nullable: true, description: 'Who recorded it (录入人); null: may not be known.' })
  recordedBy!: Person | null;
  @Field(() => String, { description: 'Why it was recorded (录入原因).' }) reason!: string;
  @Field(() => Document, { nullable: true, description: 'Paper it was entered from (依据文件); null: none given.' })
  document!: Document | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was corrected, changed or withdrawn (取代时间); null: it is believed.',
  })
  supersededAt!: Date | null;
  @Field(() => Boolean, { description: 'It is believed no more and nothing took its place (已撤销).' })
  withdrawn!: boolean;
  @Field(() => Person, {
    nullable: true,
    description:
      'Who entered what took its place, or withdrew it (取代人、撤销人); null: it is believed, or may not be known.',
  })
  supersededBy!: Person | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Why, as what took its place says or who withdrew it (取代、撤销原因); null: it is believed, or was withdrawn while another office held the file.',
  })
  supersededReason!: string | null;
}

@ArgsType()
export class FactsArgs {
  @Field(() => ID, { description: 'Worker (社区工作者).' }) workerId!: string;
  @Field(() => WorkerFactKind, { nullable: true, description: 'Only this kind (记录类别).' }) kind?: WorkerFactKind;
  @Field(() => DayScalar, { nullable: true, description: 'Day that `holds` is about (时点); today when not given.' })
  asOf?: string;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'As it was believed then (当时所知); now when not given.',
  })
  knownOn?: string;
  @Field(() => Boolean, {
    nullable: true,
    description: 'With those that were believed before and are not any more (连同已被取代的).',
  })
  superseded?: boolean;
}
