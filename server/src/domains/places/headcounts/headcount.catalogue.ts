import { type Document, TrustGrade } from '../../../shared/document.ts';
import { HeadcountCategory } from '../../../shared/quota-keeper.ts';
import { type Text, text } from '../../../shared/words/text.ts';

/**
 * Categories of places (员额类别) as the regional measures divide community workers: full-time members of the two committees, and full-time staff. Who
 * holds a duty of a committee on a day, in whatever unit, is of the first, everybody else of the second; all are both together.
 */
export const HEADCOUNT_CATEGORIES: Readonly<Record<HeadcountCategory, { rule: Text; document: Document }>> = {
  [HeadcountCategory.ALL]: {
    rule: text('在册社区工作者全部计入', 'All community workers'),
    document: measures('第三条'),
  },
  [HeadcountCategory.COMMITTEE]: {
    rule: text('当日担任社区党组织、居委会职务的', 'Whoever holds a duty of one of the two committees that day'),
    document: measures('第三条'),
  },
  [HeadcountCategory.STAFF]: {
    rule: text('其余专职工作人员', 'All other full-time staff'),
    document: measures('第三条'),
  },
};

/**
 * Who uses a place (占用员额): everybody employed and assigned to a street or a community, suspended and seconded people too, since the place waits for
 * them; nobody in a village, as in `WORKERS_IN_POST`. One person, one place, where he is assigned. Set here, no source.
 */
export const PLACE_RULE: { readonly rule: Text; readonly document: Document } = {
  rule: text(
    '聘用并派驻镇街本级或社区的占用员额，停职、借调期间仍占；派驻村的不占',
    'Everybody employed at a street, town, park or community uses a place, suspended and seconded people too; nobody in a village',
  ),
  document: { title: '本产品设定', number: null, article: null, date: null, grade: TrustGrade.ASSUMED },
};

function measures(article: string): Document {
  return {
    title: '内蒙古自治区社区工作者管理办法（试行）',
    number: null,
    article,
    date: '2024-08-21',
    grade: TrustGrade.QUOTED,
  };
}
