import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { WorkerFactKind } from '../workers.enums.ts';
import { missingPapers } from './missing-documents.rules.ts';

const { EDUCATION, DUTY, LEAVE, CONTRACT, BANK_ACCOUNT } = WorkerFactKind;
const missing = (kind: WorkerFactKind, columns: Record<string, string | null>, files = 0, asOf = '2026-11-24') =>
  missingPapers({ kind, columns, files }, asOf);

describe('a record without a file lacks', () => {
  it.each([
    ['a diploma: the diploma', EDUCATION, { level: 'EDUCATION_LEVEL/21' }, ['DIPLOMA']],
    ['a degree alone: its certificate', EDUCATION, { level: null }, ['DEGREE_CERTIFICATE']],
    ['an elected duty: the certificate of election', DUTY, { origin: 'ELECTED' }, ['ELECTION_RESULT']],
    ['a duty somebody was hired for: nothing, the contract says it', DUTY, { origin: 'HIRED' }, []],
    ['sick leave: a medical certificate', LEAVE, { kind: 'SICK' }, ['MEDICAL_CERTIFICATE']],
    ['annual leave: nothing', LEAVE, { kind: 'ANNUAL' }, []],
    ['an account: nothing', BANK_ACCOUNT, {}, []],
  ])('of %s', (_what, kind, columns, papers) => {
    expect(missing(kind, columns)).toEqual(papers);
  });
  it('nothing when one file shows it', () => {
    expect(missing(EDUCATION, { level: 'EDUCATION_LEVEL/21' }, 1)).toEqual([]);
  });
  it('a contract only since the law that wants it in writing, 1 January 2008', () => {
    expect(missing(CONTRACT, {}, 0, '2007-12-31')).toEqual([]);
    expect(missing(CONTRACT, {}, 0, '2008-01-01')).toEqual(['LABOUR_CONTRACT']);
  });
});
