import { DomainError } from '../../../../shared/errors/domain-error.ts';
import { text } from '../../../../shared/words/text.ts';
import { WorkerFactKind } from '../../workers.enums.ts';
import { declareFact } from '../declared/declared-fact.ts';
import { fromDayOn } from '../declared/fact-days.ts';
import { choice, dayOrNone, line } from '../declared/fact-fields.ts';
import { FactShape } from '../fact-kind.ts';

/**
 * 处分与问责: each for itself, for the days it takes effect (影响期), which stand in its paper, and never without it.
 *
 * Source: sanctions by 《中华人民共和国公职人员政务处分法》, 2020-07-01, article 7 (read in a reprint), and 《事业单位工作人员处分规定》, 人社部发〔2023〕58号,
 * 2023-11-06, article 4 (quoted: its kinds as 内蒙古日报 told them on 2023-11-25); being called to account by 《中国共产党问责条例》, 2019-09-01, article 8
 * (unverified: the same four kinds stand in article 7 of the edition of 2016, of which a description was read).
 */
export const measureFact = declareFact({
  kind: WorkerFactKind.DISCIPLINARY_MEASURE,
  title: text('处分与问责', 'Disciplinary measures'),
  type: 'DisciplinaryMeasure',
  field: 'measure',
  list: 'measures',
  table: 'disciplinary_measure',
  words: { type: 'A disciplinary measure (处分与问责), for the days it takes effect.' },
  shape: FactShape.FREE,
  duringEmployment: false,
  onPaper: true,
  fields: {
    kind: choice({
      about: 'Which disciplinary measure it is (处分、问责类别).',
      headEn: 'Kind',
      sheet: {
        head: '处分、问责类别',
        synonyms: ['处分类别', '处分种类', '问责方式'],
        help: '从下拉中选',
        example: '通报',
      },
      named: 'MeasureKind',
      values: {
        NOTICE: ['Notice of criticism (通报).', '通报批评'],
        ADMONITION: ['Admonition (诫勉).', '诫勉谈话'],
        REORGANISATION: ['Reassignment (组织调整或组织处理).', '组织调整', '组织处理', '调离岗位'],
        WARNING: ['Warning (警告).'],
        DEMERIT: ['Demerit (记过).'],
        MAJOR_DEMERIT: ['Major demerit (记大过).'],
        GRADE_LOWERED: ['Lowered in grade (降级或降低岗位等级).', '降级', '降低岗位等级'],
        REMOVAL: ['Removed from office (撤职).'],
        EXPULSION: ['Expelled (开除).'],
        PARTY_SANCTION: ['Sanction of the Party (党纪处分): which, the paper says.'],
      },
    }),
    authority: line({
      about: 'Who decided it (决定机关).',
      headEn: 'Decided by',
      needed: true,
      most: 'name',
      sheet: { head: '决定机关', synonyms: ['处分机关', '作出单位'], help: '全称', example: '某某区监察委员会' },
    }),
    liftedOn: dayOrNone({
      about: 'Day it was lifted (解除日期).',
      none: 'it was not',
      headEn: 'Lifted on',
      behindDays: true,
      sheet: { head: '解除日期', help: '尚未解除的不填', example: '' },
    }),
  },
  days: fromDayOn(
    { head: '生效日期', help: '处分决定生效的日期', example: '2023-05-01' },
    { head: '影响期截止日期', help: '影响期的最后一天（含）；没有期限的不填', example: '2023-10-31' },
  ),
  check({ from }, { today }, { liftedOn }) {
    if (liftedOn !== null && (liftedOn < from || liftedOn > today))
      throw new DomainError('VALUE_INVALID', { max: today }, 'measure.liftedOn');
  },
  namedBy: null,
  said: ['kind'],
  workbook: {
    about: text('每项处分或问责一行，须有依据文件。', 'One row for each measure, with its paper.'),
    sameBy: ['kind'],
  },
  demoOneIn: 200,
});
