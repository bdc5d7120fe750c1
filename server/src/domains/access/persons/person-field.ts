import { Field } from 'type-graphql';
import { Allow } from '../../../shared/access/allow.ts';
import { Person } from './person.entity.ts';

/**
 * A person whom only those see who may read persons (人员字段).
 *
 * @param description Who it is; null besides what it says: he may not be known
 */
export const PersonField =
  (description: string) =>
  (target: object, name: string): void => {
    Allow('persons:read')(target, name);
    Field(() => Person, { nullable: true, description })(target, name);
  };
