import { registerEnumType } from 'type-graphql';

/**
 * Which measure it is (处分、问责类别); how long it takes effect stands in its paper.
 *
 * Source: sanctions by 《中华人民共和国公职人员政务处分法》, 2020-07-01, article 7, and 《事业单位工作人员处分规定》, 人社部发〔2023〕58号, 2023-11-06, article 4
 * (both read in reprints); being called to account by 《中国共产党问责条例》, 2019-09-01, article 8 (not read in an original: unverified).
 */
export enum MeasureKind {
  NOTICE = 'NOTICE',
  ADMONITION = 'ADMONITION',
  REORGANISATION = 'REORGANISATION',
  WARNING = 'WARNING',
  DEMERIT = 'DEMERIT',
  MAJOR_DEMERIT = 'MAJOR_DEMERIT',
  GRADE_LOWERED = 'GRADE_LOWERED',
  REMOVAL = 'REMOVAL',
  EXPULSION = 'EXPULSION',
  PARTY_SANCTION = 'PARTY_SANCTION',
}
registerEnumType(MeasureKind, {
  name: 'MeasureKind',
  description: 'Which disciplinary measure it is (处分、问责类别).',
  valuesConfig: {
    NOTICE: { description: 'Notice of criticism (通报).' },
    ADMONITION: { description: 'Admonition (诫勉).' },
    REORGANISATION: { description: 'Reassignment (组织调整或组织处理).' },
    WARNING: { description: 'Warning (警告).' },
    DEMERIT: { description: 'Demerit (记过).' },
    MAJOR_DEMERIT: { description: 'Major demerit (记大过).' },
    GRADE_LOWERED: { description: 'Lowered in grade (降级或降低岗位等级).' },
    REMOVAL: { description: 'Removed from office (撤职).' },
    EXPULSION: { description: 'Expelled (开除).' },
    PARTY_SANCTION: { description: 'Sanction of the Party (党纪处分): which, the paper says.' },
  },
});
