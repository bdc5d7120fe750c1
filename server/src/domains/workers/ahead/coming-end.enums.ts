import { declareEnum } from '../../../shared/declared-enum.ts';
import { enumFilter } from '../../../shared/reads/declared-list/enum-filter.ts';

export const ComingEndKind = declareEnum('ComingEndKind', 'What ends (到期类别).', {
  RETIREMENT: 'Retirement (法定退休): statutory age of retirement.',
  CONTRACT: 'Labour contract (劳动合同期满).',
  PROBATION: 'Probation (试用期满).',
  TERM: 'Term of office (任期届满).',
  REGISTRATION: 'Registration of a certificate (证书登记到期).',
});
export type ComingEndKind = keyof typeof ComingEndKind;
export const ComingEndKindFilter = enumFilter(
  ComingEndKind,
  'ComingEndKindFilter',
  'Condition on what ends (到期类别条件).',
);

export const EndGap = declareEnum('EndGap', 'What is not on file, so that an end is not known (到期未知原因).', {
  BIRTH_DATE: 'No birth date (缺出生日期).',
  RETIREMENT_CLASS: 'No retirement class (缺退休类别).',
  CONTRACT: 'No labour contract (无劳动合同).',
});
export type EndGap = keyof typeof EndGap;
export const EndGapFilter = enumFilter(EndGap, 'EndGapFilter', 'Condition on why an end is not known (到期未知条件).');
