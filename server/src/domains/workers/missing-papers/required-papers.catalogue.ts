import { type Document, TrustGrade } from '../../../shared/document.ts';
import { covers, type Day, type Period } from '../../../shared/time/timeline.ts';
import { WorkerFactKind } from '../workers.enums.ts';
import { RequiredPaper } from './required-paper.enums.ts';

/** A paper that records of a kind must have, from a day on (应备材料规定). */
export interface PaperRule extends Period {
  readonly paper: RequiredPaper;
  readonly kind: WorkerFactKind;
  /** Records that need it: all, or those whose column has one of the values, or has any (`ANY`) or none (`NONE`). */
  readonly only?: { readonly column: string; readonly is: readonly string[] | 'ANY' | 'NONE' };
  readonly document: Document;
}

const SET_HERE: Document = { title: '本产品设定', number: null, article: null, date: null, grade: TrustGrade.ASSUMED };
const CONTRACT_LAW: Document = {
  title: '中华人民共和国劳动合同法',
  number: null,
  article: '第十条、第五十条第三款',
  date: '2007-06-29',
  grade: TrustGrade.UNVERIFIED,
};
const ALWAYS: Period = { from: '1900-01-01', to: null };

const rule = (paper: RequiredPaper, kind: WorkerFactKind, more: Partial<PaperRule> = {}): PaperRule => ({
  ...ALWAYS,
  paper,
  kind,
  document: SET_HERE,
  ...more,
});

const { EDUCATION, CERTIFICATE, CERTIFICATE_REGISTRATION, CONTRACT, DUTY, ASSESSMENT, HONOUR, LEAVE, EARLIER_SERVICE } =
  WorkerFactKind;

/**
 * What the district's personnel files must hold is not published, so the list is set here (ASSUMED); the law asks for the contract alone: it is in
 * writing, and its text is kept. Another rule from a day on is another entry.
 */
export const PAPER_RULES: readonly PaperRule[] = [
  rule(RequiredPaper.DIPLOMA, EDUCATION, { only: { column: 'level', is: 'ANY' } }),
  rule(RequiredPaper.DEGREE_CERTIFICATE, EDUCATION, { only: { column: 'level', is: 'NONE' } }),
  rule(RequiredPaper.CERTIFICATE, CERTIFICATE),
  rule(RequiredPaper.REGISTRATION_CERTIFICATE, CERTIFICATE_REGISTRATION),
  rule(RequiredPaper.LABOUR_CONTRACT, CONTRACT, { from: '2008-01-01', document: CONTRACT_LAW }),
  rule(RequiredPaper.ELECTION_RESULT, DUTY, { only: { column: 'origin', is: ['ELECTED'] } }),
  rule(RequiredPaper.APPOINTMENT, DUTY, { only: { column: 'origin', is: ['APPOINTED'] } }),
  rule(RequiredPaper.ASSESSMENT_FORM, ASSESSMENT),
  rule(RequiredPaper.HONOUR_CERTIFICATE, HONOUR),
  rule(RequiredPaper.MEDICAL_CERTIFICATE, LEAVE, {
    only: { column: 'kind', is: ['SICK', 'MATERNITY', 'WORK_INJURY'] },
  }),
  rule(RequiredPaper.SERVICE_RECORD, EARLIER_SERVICE),
];

/** Rules in force on a day. */
export const paperRulesAt = (day: Day): readonly PaperRule[] => PAPER_RULES.filter((each) => covers(each, day));
