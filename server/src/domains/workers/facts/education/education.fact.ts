import { DomainError } from '../../../../shared/errors/domain-error.ts';
import { text } from '../../../../shared/words/text.ts';
import { WorkerFactKind } from '../../workers.enums.ts';
import { declareFact } from '../declared/declared-fact.ts';
import { fromFirstDayOf } from '../declared/fact-days.ts';
import { choice, code, dayOrNone, line } from '../declared/fact-fields.ts';
import { FactShape } from '../fact-kind.ts';

/**
 * 学历、学位: a diploma, a degree or both, his own from the day of the first of the two papers on. Schemes weigh the two apart, so either may be missing;
 * of each, kind and day go together.
 */
export const educationFact = declareFact({
  kind: WorkerFactKind.EDUCATION,
  title: text('学历学位', 'Education'),
  type: 'Education',
  field: 'education',
  list: 'educations',
  table: 'education',
  words: {
    type: 'A diploma, a degree or both (学历、学位).',
    input: 'A diploma, a degree or both (学历、学位); of each, kind and day go together.',
    value: 'The education (学历、学位).',
    list: 'Diplomas and degrees, as believed (学历学位).',
    record: 'A diploma, a degree or both (登记学历学位).',
  },
  shape: FactShape.FREE,
  duringEmployment: false,
  fields: {
    level: code({
      about: 'Diploma, GB/T 4658 (学历).',
      none: 'a degree alone',
      asked: 'Diploma, code of GB/T 4658 (学历).',
      table: 'EDUCATION_LEVEL',
      headEn: 'Diploma',
      wide: true,
      sheet: {
        head: '学历',
        synonyms: ['文化程度', '最高学历', '学历层次'],
        help: 'GB/T 4658 的名称或代码；只有学位时留空',
        example: '大学本科毕业',
      },
    }),
    graduatedOn: dayOrNone({
      about: 'Day of the diploma (毕业日期).',
      none: 'a degree alone',
      headEn: 'Graduated on',
      label: text('毕业日期', 'Day of the diploma'),
      month: 'FIRST',
      sheet: {
        head: '毕业日期',
        synonyms: ['毕业时间'],
        help: '毕业证书上的日期；只有年月的按当月 1 日',
        example: '2012-07-01',
      },
    }),
    diplomaNumber: line({
      about: 'Number of the diploma (毕业证书编号).',
      headEn: 'Number of the diploma',
      most: 'name',
      sheet: {
        head: '毕业证书编号',
        synonyms: ['毕业证号', '学历证书编号'],
        help: '文本格式；可不填',
        example: '101261201205001234',
      },
    }),
    degree: code({
      about: 'Degree, GB/T 6864 (学位).',
      none: 'a diploma alone',
      asked: 'Degree, code of GB/T 6864 (学位).',
      table: 'DEGREE',
      headEn: 'Degree',
      wide: true,
      sheet: { head: '学位', help: 'GB/T 6864 的名称或代码；没有学位时留空', example: '学士' },
    }),
    degreeOn: dayOrNone({
      about: 'Day of the degree (学位授予日期).',
      none: 'a diploma alone',
      headEn: 'Degree on',
      label: text('学位授予日期', 'Day of the degree'),
      month: 'FIRST',
      sheet: {
        head: '学位授予日期',
        synonyms: ['授予学位日期', '学位日期'],
        help: '学位证书上的日期；只有年月的按当月 1 日',
        example: '2012-07-01',
      },
    }),
    degreeNumber: line({
      about: 'Number of the degree certificate (学位证书编号).',
      headEn: 'Number of the degree',
      label: text('学位证书编号', 'Number of the degree certificate'),
      most: 'name',
      sheet: { head: '学位证书编号', synonyms: ['学位证号'], help: '文本格式；可不填', example: '1012642012001234' },
    }),
    mode: choice({
      about: 'How he studied (学习形式).',
      ofEnum: 'How somebody studied (学习形式).',
      headEn: 'How he studied',
      label: text('学习形式', 'Mode of study'),
      named: 'StudyMode',
      values: {
        FULL_TIME: ['Full time (全日制).', '普通全日制', '统招'],
        PART_TIME: [
          'Part time (非全日制): beside work, as by correspondence, in the evening, self-taught or at an open university.',
          ...['在职', '函授', '自考', '电大', '成人教育', '业余', '开放教育'],
        ],
      },
      sheet: {
        head: '学习形式',
        synonyms: ['学习方式', '教育类型', '教育形式'],
        help: '全日制或非全日制',
        example: '全日制',
      },
    }),
    school: line({
      about: 'School (毕业院校).',
      headEn: 'School',
      needed: true,
      most: 'name',
      wide: true,
      sheet: { head: '毕业院校', synonyms: ['学校', '院校', '毕业学校'], help: '全称', example: '内蒙古大学' },
    }),
    major: line({
      about: 'Subject (专业).',
      none: 'not given',
      headEn: 'Subject',
      most: 'name',
      sheet: { head: '专业', synonyms: ['所学专业'], help: '可不填', example: '社会工作' },
    }),
  },
  days: fromFirstDayOf('graduatedOn', 'degreeOn'),
  before({ level = null, graduatedOn = null, degree = null, degreeOn = null }, { today }) {
    together(level, graduatedOn, 'graduatedOn', 'level');
    together(degree, degreeOn, 'degreeOn', 'degree');
    if (graduatedOn === null && degreeOn === null) throw new DomainError('VALUE_REQUIRED', {}, 'education.level');
    for (const [name, day] of Object.entries({ graduatedOn, degreeOn }))
      if (day !== null && day > today) throw new DomainError('VALUE_INVALID', { max: today }, `education.${name}`);
  },
  namedBy: 'school',
  said: ['level', 'degree'],
  workbook: {
    about: text(
      '每人每段学历（学位）一行；学历与毕业日期、学位与授予日期成对填写。',
      'One row for each diploma or degree, each with its day.',
    ),
    sameBy: ['levelCode', 'degreeCode'],
  },
});

/** @throws VALUE_REQUIRED on the one of the two that is missing */
function together(kind: string | null, day: string | null, dayField: string, kindField: string): void {
  if (kind !== null && day === null) throw new DomainError('VALUE_REQUIRED', {}, `education.${dayField}`);
  if (kind === null && day !== null) throw new DomainError('VALUE_REQUIRED', {}, `education.${kindField}`);
}
