import 'reflect-metadata';
import type { DeclaredFact } from './declared/declared-fact.ts';
import { earlierServiceFact } from './earlier-service/earlier-service.fact.ts';
import { givenValueFact } from './given-value/given-value.fact.ts';
import { honourFact } from './honour/honour.fact.ts';
import { leaveFact } from './leave/leave.fact.ts';
import { measureFact } from './measure/measure.fact.ts';

/** Kinds of facts that are declared once; everything the product does with a kind is made of this list. */
export const DECLARED_FACTS: readonly DeclaredFact[] = [
  honourFact,
  leaveFact,
  earlierServiceFact,
  givenValueFact,
  measureFact,
];

/** Columns of their tables besides those of every fact, with the types of PostgreSQL. */
export const DECLARED_COLUMNS: Readonly<Record<string, Readonly<Record<string, string>>>> = Object.fromEntries(
  DECLARED_FACTS.map(({ names: { table }, columns }) => [table, columns]),
);
