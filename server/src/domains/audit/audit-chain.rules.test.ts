import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { chainVerdict } from './audit-chain.rules.ts';

const state = {
  links: 9,
  entries: 40,
  unsealed: 0,
  lastLink: 9,
  lastSealedAt: '2026-11-24T00:00:00Z',
  lastHash: 'ab',
  checkedFrom: 1,
};

describe('the state of the chain in words', () => {
  it('without a link it is empty', () => {
    const none = {
      ...state,
      links: 0,
      entries: 0,
      lastLink: null,
      lastSealedAt: null,
      lastHash: null,
      checkedFrom: null,
    };
    expect(chainVerdict(none).status).toBe('EMPTY');
  });
  it('computed whole it says that all fits', () => {
    expect(chainVerdict(state)).toMatchObject({ status: 'INTACT', message: { zh: '全部链节和记录重新计算一致。' } });
  });
  it('computed in part it says which part, and how to compute all', () => {
    const { status, message } = chainVerdict({ ...state, checkedFrom: 4 });
    expect([status, message.zh]).toEqual([
      'INTACT',
      '全部链节和第 4 节起的记录重新计算一致；全部记录请运行 npm run audit:verify。',
    ]);
  });
  it('broken it names the link and the entry', () => {
    expect(chainVerdict({ ...state, brokenAtLink: 3, finding: 'ENTRY_MISSING', entry: 17 })).toEqual({
      status: 'BROKEN',
      message: { zh: '第 3 节的记录 17 已被删除。', en: 'Entry 17 of link 3 was removed.' },
    });
  });
});
