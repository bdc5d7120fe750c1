import { registerEnumType } from 'type-graphql';
import { enumFilter } from '../../../shared/reads/declared-list/enum-filter.ts';

/** What ends (到期类别). */
export enum ComingEndKind {
  RETIREMENT = 'RETIREMENT',
  CONTRACT = 'CONTRACT',
  PROBATION = 'PROBATION',
  TERM = 'TERM',
  REGISTRATION = 'REGISTRATION',
}
registerEnumType(ComingEndKind, {
  name: 'ComingEndKind',
  description: 'What ends (到期类别).',
  valuesConfig: {
    RETIREMENT: { description: 'Retirement (法定退休): statutory age of retirement.' },
    CONTRACT: { description: 'Labour contract (劳动合同期满).' },
    PROBATION: { description: 'Probation (试用期满).' },
    TERM: { description: 'Term of office (任期届满).' },
    REGISTRATION: { description: 'Registration of a certificate (证书登记到期).' },
  },
});
export const ComingEndKindFilter = enumFilter(
  ComingEndKind,
  'ComingEndKindFilter',
  'Condition on what ends (到期类别条件).',
);

/** Why an end is not known (到期未知原因). */
export enum EndGap {
  BIRTH_DATE = 'BIRTH_DATE',
  RETIREMENT_CLASS = 'RETIREMENT_CLASS',
  CONTRACT = 'CONTRACT',
}
registerEnumType(EndGap, {
  name: 'EndGap',
  description: 'What is not on file, so that an end is not known (到期未知原因).',
  valuesConfig: {
    BIRTH_DATE: { description: 'No birth date (缺出生日期).' },
    RETIREMENT_CLASS: { description: 'No retirement class (缺退休类别).' },
    CONTRACT: { description: 'No labour contract (无劳动合同).' },
  },
});
export const EndGapFilter = enumFilter(EndGap, 'EndGapFilter', 'Condition on why an end is not known (到期未知条件).');
