import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { HOHHOT } from '../rule/grade.fixtures.ts';
import { explainGrade } from '../rule/words/explain-grade.ts';
import { setBySomebody } from './override.service.ts';

const said = (post: string | null) =>
  explainGrade(setBySomebody(9, post), HOHHOT, { workerId: '1', name: { zh: '苏日娜', en: 'Su Rina' } }, '2026-12-01');

describe('a grade that a paper set', () => {
  it('is explained as that: no rule computed it, so none is told', () => {
    expect(said('GENERAL').sentence).toEqual({
      zh: '一般工作人员 9 级，按文件确定。',
      en: 'General staff, grade 9, set by a document.',
    });
    expect(said('GENERAL').nodes.map(({ id }) => id)).toEqual(['result']);
  });
  it("of nobody's post is the grade alone", () =>
    expect(said(null).sentence).toEqual({ zh: '9 级，按文件确定。', en: 'grade 9, set by a document.' }));
});
