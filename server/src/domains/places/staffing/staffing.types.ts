import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Explanation } from '../../../shared/reads/explanation.ts';
import { Text } from '../../../shared/words/text.ts';
import { Region } from '../../regions/index.ts';
import { StaffingStatus } from './staffing.enums.ts';

/** A community measured by the staffing formula of the day (配备情况). It has no table: one row for each community and village in the tree at asOf. */
@ObjectType({ description: 'A community measured by the staffing formula of the day (配备情况).' })
export class Staffing {
  @Field(() => ID, { description: 'Id, that of the community (编号).' }) id!: string;
  @Field(() => Region, { description: 'The community or village (社区或村).' }) region!: Region;
  @Field(() => StaffingStatus, { description: 'How it stands to the standard (配备状态).' }) status!: StaffingStatus;
  @Field(() => Int, { nullable: true, description: 'It needs at least so many (应配人数); null: see the status.' })
  needed!: number | null;
  @Field(() => Int, { nullable: true, description: 'It may have so many (可配上限); null: see the status.' })
  allowed!: number | null;
  @Field(() => Int, { description: 'In post at asOf (在岗); suspended and seconded people are not.' }) inPost!: number;
  @Field(() => Int, { nullable: true, description: 'It lacks so many (缺员); 0: none, null: see the status.' })
  short!: number | null;
  @Field(() => Int, { nullable: true, description: 'So many beyond what it may have (超配); null: see the status.' })
  over!: number | null;
  @Field(() => Explanation, { description: 'How it came about (依据).' }) explanation!: Explanation;
}

/** A formula that comes with the product, to choose from. */
@ObjectType({ description: 'A staffing formula that comes with the product (配备标准).' })
export class StaffingFormulaTemplate {
  @Field(() => ID, { description: 'Code (代码).' }) code!: string;
  @Field(() => Text, { description: 'Name (名称).' }) title!: Text;
  @Field(() => String, { description: 'The formula, JSON in format 1 (公式).' }) formula!: string;
}
