import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'When somebody reaches the statutory age of retirement (法定退休).' })
export class StatutoryRetirement {
  @Field(() => String, { description: 'Month, YYYY-MM (退休月份).' }) month!: string;
  @Field(() => Int, { description: 'Age in full years (年龄：岁).' }) ageYears!: number;
  @Field(() => Int, { description: 'Months beyond the years (年龄：月).' }) ageMonths!: number;
  @Field(() => Int, { description: 'Months later than before the reform of 2025 (延迟月数).' }) delayMonths!: number;
}
