import { describe, expect, it } from 'vitest';
import { saidOf } from './message-line.ts';
import type { InboxItem } from './use-inbox.ts';

const words = {
  translate: (key: string, values: object = {}) =>
    key.endsWith('OF_TOMORROW') ? '' : [key, ...Object.values(values)].join(' '),
  text: (text: { zh: string } | null | undefined) => text?.zh ?? '',
};
const item = (change: Partial<InboxItem>): InboxItem => ({
  id: '1',
  kind: 'ENTRY_DECIDED',
  subjectType: 'FACILITY_FACT',
  subjectId: '7',
  title: { zh: '邻里中心', en: '邻里中心' },
  params: '{"decision":"RETURN","count":1}',
  createdAt: '2026-11-24T01:02:03.000Z',
  readAt: null,
  doneAt: null,
  open: false,
  ...change,
});

describe('a message', () => {
  it('about an entry that came back leads to the entry', () => {
    expect(saidOf(item({}), words)).toEqual({
      sentence: 'inbox.says.ENTRY_RETURNED',
      name: 'inbox.subject.FACILITY_FACT·邻里中心',
      path: '/facility-entries/7/show',
    });
  });

  it('about several entries that came back leads to all of them', () => {
    const several = item({ subjectType: 'BASE_FIGURE', params: '{"decision":"RETURN","count":3}' });
    expect(saidOf(several, words)).toMatchObject({
      name: 'inbox.and_more inbox.subject.BASE_FIGURE·邻里中心 3',
      path: '/approvals?view=mine',
    });
  });

  it('about a job leads to what the job was about', () => {
    const done = item({
      kind: 'JOB_DONE',
      subjectType: 'IMPORT_BATCH',
      title: { zh: '名册.xlsx', en: '名册.xlsx' },
      params: '{"job":4,"jobKind":"OF_TOMORROW"}',
    });
    expect(saidOf(done, words)).toEqual({
      sentence: 'inbox.says.JOB_DONE',
      name: '名册.xlsx',
      path: '/imports/7/show',
    });
  });

  it('about an exported list leads to where its file is fetched', () => {
    const done = item({ kind: 'JOB_DONE', subjectType: 'LIST_EXPORT', params: '{"job":4,"jobKind":"LIST_EXPORT"}' });
    expect(saidOf(done, words).path).toBe('/list-exports/7');
  });

  it('about a document that ends says what of one rests on it', () => {
    const ends = (rests: string) =>
      saidOf(
        item({
          kind: 'DOCUMENT_ENDED',
          subjectType: 'GOVERNING_DOCUMENT',
          title: { zh: '配备办法', en: '配备办法' },
          params: JSON.stringify({ on: '2026-01-01', rests, count: 2 }),
        }),
        words,
      ).name;
    expect(ends('HEADCOUNT')).toBe('inbox.rests 配备办法 2026-01-01 audit.subjectType.HEADCOUNT  2');
    expect(ends('INDICATOR_TARGET')).not.toBe(ends('HEADCOUNT'));
  });

  it('about a record one sees no more, of a kind without a page, names nothing and leads nowhere', () => {
    const gone = item({ kind: 'TRANSFER_DECIDED', subjectType: 'OF_TOMORROW', title: null, params: '{}' });
    expect(saidOf(gone, words)).toEqual({ sentence: 'inbox.says.TRANSFER_DECIDED', name: '', path: null });
  });
});
