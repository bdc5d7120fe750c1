import { column, type ExportColumn, type NameSource, REGION_NAME } from '../../../shared/exports/exportable-list.ts';
import { openIdNumbers, openTelephones } from './clear-numbers.ts';

interface UnitName {
  readonly name: string;
}
interface Unit extends UnitName {
  readonly level: string;
  readonly parent: UnitName | null;
}

/** Who it is and where, in every file about people. */
export const WHO: Readonly<Record<string, ExportColumn>> = {
  NAME: column('姓名', 'Name', 'name'),
  TOWN: column('镇街', 'Street', 'unit { name level parent { name } }', {
    value: ({ unit }) => townOf(unit as Unit | null),
  }),
  UNIT: column('所在单位', 'Unit', 'unit { name }'),
};

const sensitive = { right: 'workers:sensitive', purpose: true } as const;
const clear = { right: 'workers:unmask', purpose: true } as const;

/** Identity: numbers masked; with a right and a purpose in the clear, and what stands under `workers:sensitive`. */
export const IDENTITY: Readonly<Record<string, ExportColumn>> = {
  SEX: column('性别', 'Sex', 'identity { sex }', { words: 'Sex', group: 'PERSON', extra: true }),
  BIRTH_DATE: column('出生日期', 'Birth date', 'identity { birthDate }', { group: 'PERSON', extra: true }),
  RETIREMENT_CLASS: column('退休类别', 'Retirement class', 'identity { retirementClass }', {
    words: 'RetirementClass',
    group: 'PERSON',
    extra: true,
  }),
  ID_NUMBER: column('公民身份号码（掩码）', 'Identity number (masked)', 'identity { idNumberMask }', {
    group: 'PERSON',
    extra: true,
  }),
  PHONE: column('电话（掩码）', 'Telephone (masked)', 'identity { phoneMask }', { group: 'PERSON', extra: true }),
  ETHNIC_GROUP: column('民族', 'Ethnic group', 'identity { ethnicGroup { nameZh } }', sensitive),
  POLITICAL_STATUS: column('政治面貌', 'Political status', 'identity { politicalStatus { nameZh } }', sensitive),
  PARTY_JOINED_ON: column('入党日期', 'Joined the Party on', 'identity { partyJoinedOn }', sensitive),
  ID_NUMBER_CLEAR: column('公民身份号码', 'Identity number', 'id', { ...clear, clear: openIdNumbers }),
  PHONE_CLEAR: column('电话', 'Telephone', 'id', { ...clear, clear: openTelephones }),
};

/** Conditions of the list of workers that hold ids. */
export const WORKER_NAMES: Readonly<Record<string, NameSource>> = {
  town: REGION_NAME,
  unit: REGION_NAME,
  employer: { root: 'employer', select: 'name' },
};

/** The street of a community; of who is assigned to the street itself, that. */
const townOf = (unit: Unit | null): string | null =>
  unit?.level === 'COMMUNITY' ? (unit.parent?.name ?? null) : (unit?.name ?? null);

/** The same columns of what belongs to a worker. */
export const whoOf = <const Field extends string>(
  field: Field,
): Readonly<Record<string, ExportColumn<`${Field} {${string}`>>> => ({
  NAME: column('姓名', 'Name', `${field} { name }`),
  TOWN: column('镇街', 'Street', `${field} { unit { name level parent { name } } }`, {
    value: ({ [field]: worker }) => townOf((worker as { readonly unit: Unit | null } | null)?.unit ?? null),
  }),
  UNIT: column('所在单位', 'Unit', `${field} { unit { name } }`),
});
