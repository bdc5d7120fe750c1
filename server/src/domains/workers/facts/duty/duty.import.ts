import { ImportCellType } from '../../../../shared/imports/import-kind.ts';
import { text } from '../../../../shared/words/text.ts';
import { factImport } from '../../imports/fact-import.ts';
import { dayAfter } from '../../imports/last-day.ts';
import { FROM, TO } from '../../imports/worker-columns.ts';
import type { DutyName, DutyOrigin } from './duty.enums.ts';
import type { DutyInput } from './duty.inputs.ts';
import { dutyKind } from './duty.kind.ts';
import { DUTY, DUTY_FROM_HEADS, ORIGIN, TERM_ENDS_ON } from './duty-columns.ts';

/** 任职: one row for each duty of each person. */
export const dutyImport = factImport<DutyInput>({
  kind: dutyKind,
  title: text('任职', 'Duties'),
  about: text(
    '每人每项职务一行：在哪个单位、什么职务、怎样任职、从哪天起。',
    'One row for each duty: where, which, how and since when.',
  ),
  dated: true,
  columns: [
    {
      key: 'dutyUnit',
      head: '任职单位',
      synonyms: ['任职社区', '职务所在单位'],
      type: ImportCellType.TEXT,
      required: true,
      help: '镇街、社区或村的全称或区划代码',
      example: '公主府社区居委会',
    },
    DUTY,
    ORIGIN,
    { ...FROM, head: '任职起始日期', synonyms: [...(FROM.synonyms ?? []), FROM.head, ...DUTY_FROM_HEADS] },
    { ...TO, head: '任职截止日期', synonyms: [...(TO.synonyms ?? []), TO.head, '免职日期'] },
    TERM_ENDS_ON,
  ],
  unitColumn: 'dutyUnit',
  given: ({ duty, origin, termEndsOn }, unitId) => ({
    unitId,
    duty: duty as DutyName,
    origin: origin as DutyOrigin,
    termEndsOn: typeof termEndsOn === 'string' ? dayAfter(termEndsOn) : null,
  }),
  sameBy: ['unitId', 'duty'],
  columnOf: { unitId: 'dutyUnit' },
});
