import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { blankScheme } from './blank-scheme.ts';
import { checkScheme } from './read-grade-scheme.ts';

const errorsOf = (document: unknown) =>
  checkScheme(document)
    .problems.filter(({ severity }) => severity === 'ERROR')
    .map(({ path }) => path);

describe('a blank scheme', () => {
  it('lacks what only the document can say, and nothing else', () => {
    expect(errorsOf(blankScheme('2026-01-01'))).toEqual([
      'code',
      'title.zh',
      'title.en',
      'documents.main.title',
      'sources.open.method.zh',
      'sources.open.method.en',
      'grades.highest',
      'ladders.MAIN.name.zh',
      'ladders.MAIN.name.en',
      'ladders.MAIN.every',
      'posts',
    ]);
  });

  it('is a scheme once that is entered', () => {
    const blank = blankScheme('2026-01-01');
    const [ladder] = blank.ladders;
    const [printed, open] = blank.sources;
    const entered = {
      ...blank,
      code: 'QINGLAN_16',
      title: { zh: '青岚市三类十六级', en: 'Qinglan: sixteen grades' },
      documents: [{ ...blank.documents[0], title: '青岚市社区工作者岗位等级管理办法（试行）' }],
      sources: [printed, { ...open, method: { zh: '文件未写明', en: 'Not in the document' } }],
      grades: { ...blank.grades, highest: 16 },
      ladders: [{ ...ladder, name: { zh: '岗位等级', en: 'Grade' }, every: 3 }],
      posts: [
        {
          code: 'STAFF',
          name: { zh: '社区工作人员', en: 'Staff' },
          rank: 1,
          min: 1,
          max: 16,
          start: 1,
          duties: ['STAFF'],
          source: 'printed',
        },
      ],
    };
    const { scheme } = checkScheme(entered);
    expect(errorsOf(entered)).toEqual([]);
    expect(scheme).toMatchObject({ validFrom: '2026-01-01', placement: { baseDate: '2026-01-01' } });
  });
});
