import { Extensions } from 'type-graphql';

/** What a field costs beside the values it answers, told from its arguments alone; counted against the cost limit before anything runs. */
export type OwnCost = (args: Readonly<Record<string, unknown>>) => number;

/**
 * Stands beside each field that a rule computes from many rows (查询成本). The unit is that of the limit: about what one value of a page costs,
 * 25 µs of the database; measured with the demo district and rounded up.
 */
export const Costs = (cost: OwnCost) => Extensions({ cost });
