import 'reflect-metadata';
import { expect, it } from 'vitest';
import { topPlaces } from './assessment.rules.ts';

it.each([
  [17, 5],
  [10, 3],
  [9, 2],
  [3, 0],
  [0, 0],
  [1336, 400],
])('of %i assessed together at most %i are excellent', (assessed, places) => {
  expect(topPlaces(2025, assessed)).toBe(places);
});
