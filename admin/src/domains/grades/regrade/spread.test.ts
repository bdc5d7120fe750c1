import { describe, expect, it } from 'vitest';
import { beforeAndAfter, byTown, partsOf, type Spread } from './spread.ts';

const EAST = { id: '1', name: '东街街道' };
const WEST = { id: '2', name: '西街街道' };
const cells = [
  { town: EAST, outcome: 'CHANGE', direction: 'UP', status: 'OK', fromGrade: 3, grade: 4, post: 'GENERAL', people: 5 },
  { town: EAST, outcome: 'CHANGE', direction: 'DOWN', status: 'OK', fromGrade: 6, grade: 5, post: 'DEPUTY', people: 1 },
  {
    town: WEST,
    outcome: 'CHANGE',
    direction: 'FIRST',
    status: 'OK',
    fromGrade: null,
    grade: 1,
    post: 'GENERAL',
    people: 2,
  },
  { town: WEST, outcome: 'SAME', direction: null, status: 'OK', fromGrade: 3, grade: 3, post: 'GENERAL', people: 7 },
  {
    town: WEST,
    outcome: 'BLOCKED',
    direction: null,
    status: 'ASSESSMENT_MISSING',
    fromGrade: 3,
    grade: null,
    post: null,
    people: 4,
  },
  {
    town: WEST,
    outcome: 'BLOCKED',
    direction: null,
    status: 'DUTY_MISSING',
    fromGrade: null,
    grade: null,
    post: null,
    people: 1,
  },
  {
    town: EAST,
    outcome: 'BLOCKED',
    direction: null,
    status: 'DUTY_MISSING',
    fromGrade: 2,
    grade: null,
    post: null,
    people: 5,
  },
] as const satisfies Spread['cells'];

describe('what a batch would change', () => {
  it('tells changes from those who stay and those whose grade cannot be said, the most frequent reason first', () => {
    expect(partsOf({ cells: [...cells] })).toEqual({
      changes: 8,
      up: 5,
      down: 1,
      first: 2,
      level: 0,
      same: 7,
      blocked: 10,
      why: [
        ['DUTY_MISSING', 6],
        ['ASSESSMENT_MISSING', 4],
      ],
    });
  });

  it('whose grade cannot be said keeps the one he has', () => {
    expect(beforeAndAfter({ cells: [...cells] })).toEqual([
      { grade: 1, before: 0, after: 2 },
      { grade: 2, before: 5, after: 5 },
      { grade: 3, before: 16, after: 11 },
      { grade: 4, before: 0, after: 5 },
      { grade: 5, before: 0, after: 1 },
      { grade: 6, before: 1, after: 0 },
    ]);
    expect(beforeAndAfter({ cells: [] })).toEqual([]);
  });

  it('is told by street, the one with most changes first', () => {
    expect(byTown({ cells: [...cells] })).toEqual([
      { id: '1', name: '东街街道', up: 5, down: 1, first: 0 },
      { id: '2', name: '西街街道', up: 0, down: 0, first: 2 },
    ]);
  });
});
