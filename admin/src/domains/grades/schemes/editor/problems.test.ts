import { describe, expect, it } from 'vitest';
import { groupOf } from '../../../schemes/editor/door.ts';
import { gradeSchemeForms } from './grade-scheme-forms.ts';

describe('a problem of a scheme', () => {
  it.each([
    ['/posts/1/min', 'posts'],
    ['/placement/baseDate', 'changes'],
    ['', 'general'],
  ])('at %j leads to the form it can be mended in: %s', (pointer, group) => {
    expect(groupOf(gradeSchemeForms.groups, pointer)).toBe(group);
  });
});
