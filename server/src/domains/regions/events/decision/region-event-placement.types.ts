import { Field, ID, Int, ObjectType } from 'type-graphql';
import { RegionEventSubject } from '../region-event.enums.ts';

/** Where something goes by name, as it was proposed (指定去向). */
@ObjectType({ description: 'Where something goes by name, as proposed (指定去向).' })
export class RegionEventPlacement {
  @Field(() => ID, { description: 'Id (编号).' }) id!: string;
  @Field(() => RegionEventSubject, { description: 'What it is (对象类别).' }) subject!: RegionEventSubject;
  @Field(() => ID, { description: 'Id of the unit, facility or worker (对象编号).' }) subjectId!: string;
  @Field(() => Int, { description: 'Place in the list of results, from 0 (去向序号).' }) to!: number;
}
