import { text } from '../../../../shared/words/text.ts';
import { WorkerFactKind } from '../../workers.enums.ts';
import { declareFact } from '../declared/declared-fact.ts';
import { fromDayOn } from '../declared/fact-days.ts';
import { coded, whole } from '../declared/fact-fields.ts';
import { FactShape } from '../fact-kind.ts';

/** 专项认定: a level decided elsewhere, such as a professional appointment (聘任) or a management grade; one value of a code at a time. */
export const givenValueFact = declareFact({
  kind: WorkerFactKind.GIVEN_VALUE,
  title: text('专项认定', 'Levels decided elsewhere'),
  type: 'GivenValue',
  field: 'givenValue',
  list: 'givenValues',
  table: 'given_value',
  words: {
    type: 'A level decided elsewhere, on file with its paper (专项认定).',
    input: 'A level decided elsewhere (专项认定).',
    recorded: 'A level decided elsewhere to be entered (登记专项认定); a new value ends the one before.',
    value: 'The level (专项认定).',
    list: 'Levels decided elsewhere, as believed (专项认定).',
    record: 'A level decided elsewhere, with its paper (登记专项认定).',
    corrected: '专项认定',
  },
  shape: FactShape.CONTINUES,
  key: ({ code }) => String(code),
  duringEmployment: true,
  fields: {
    code: coded({
      about: 'What was decided, as the grade scheme calls it (认定项目代码).',
      asked: 'Code of it in the grade scheme: capital letters, digits, _ (认定项目代码).',
      headEn: 'Code',
      label: text('认定项目代码（同等级序列方案）', 'Code (as in the grade scheme)'),
      needed: true,
      form: /^[A-Z][A-Z0-9_]{0,39}$/,
      sheet: {
        head: '认定项目代码',
        synonyms: ['认定项目', '项目代码'],
        help: '等级序列方案中的代码，大写字母、数字、下划线',
        example: 'MANAGEMENT_GRADE',
      },
    }),
    value: whole({
      about: 'Level, step or grade (认定值); 1 where it only holds or does not.',
      asked: 'Value, 0 to 999 (认定值).',
      headEn: 'Value',
      most: 999,
      sheet: { head: '认定值', synonyms: ['认定等级'], help: '0 至 999 的整数；只分有无的填 1', example: '9' },
    }),
  },
  days: fromDayOn(),
  namedBy: 'code',
  said: ['code', 'value'],
});
