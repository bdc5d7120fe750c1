import { parse, print } from 'graphql';
import { ImportCellType, type ImportColumn } from '../../../../shared/imports/import-kind.ts';
import { FactShape } from '../fact-kind.ts';
import type { DeclaredFact } from './declared-fact.ts';
import { type FactField, givenFields, readName } from './fact-fields.ts';

/** How the console asks for a value, by the cell of the workbook that takes the same. */
const INPUTS: Partial<Readonly<Record<ImportCellType, string>>> = {
  [ImportCellType.TEXT]: 'text',
  [ImportCellType.DAY]: 'day',
  [ImportCellType.INTEGER]: 'number',
  [ImportCellType.YEAR]: 'year',
  [ImportCellType.MONEY]: 'money',
  [ImportCellType.YES_NO]: 'yes_no',
  [ImportCellType.CHOICE]: 'choice',
};

const inputOf = ({ type }: Pick<ImportColumn, 'type'>): string => {
  const input = INPUTS[type];
  if (input === undefined) throw new Error(`No form asks for a ${type}: name its input in fact-forms.ts`);
  return input;
};

const formField = ([source, field]: [string, FactField]) => ({
  source,
  ...(field.codeTable ? { as: 'code', table: field.codeTable } : { as: field.unit ? 'unit' : inputOf(field.cell) }),
  ...(field.words ? { type: field.words, choices: field.cell.choices?.map(({ value }) => value) } : {}),
  ...(field.needed ? { needed: true } : {}),
  ...(field.wide ? { wide: true } : {}),
  ...(field.behindDays ? { behindDays: true } : {}),
  ...(field.sealed ? { shown: `${source}Mask` } : {}),
  ...(field.line ? { line: field.line } : {}),
  ...(field.label ?? { zh: field.sheet.head, en: field.headEn }),
});

/** The form of a kind (表单): its words, its inputs in the order of the workbook, and where its days come from. */
function formOf({ kind, title, names, list, fields, days, said, next, operation }: DeclaredFact) {
  const [, last] = days.columns;
  const inValue = days.given.map(({ name: source, sheet, headEn, label }, n) => ({
    source,
    as: 'day',
    ...(n === 0 ? { needed: true } : {}),
    ...(label ?? { zh: sheet.head, en: headEn }),
  }));
  return {
    kind: kind.kind,
    type: names.type,
    value: names.field,
    list,
    operation,
    next,
    ...title,
    days: days.field !== null ? 'VALUE' : last?.required ? 'CLOSED' : kind.shape === FactShape.FREE ? 'FREE' : 'PERIOD',
    /** Inputs that hold first and last day of the fact; null: the days stand beside the value, or are those of a field. */
    firstDay: days.given[0]?.name ?? null,
    lastDay: days.given[1]?.name ?? null,
    onPaper: kind.onPaper ?? false,
    said,
    fields: [...givenFields(fields).map(formField), ...inValue],
  };
}

/** schema/fact-kinds.json: what the console makes its forms of. */
export const printedFactForms = (facts: readonly DeclaredFact[]): string =>
  `${JSON.stringify(facts.map(formOf), null, 2)}\n`;

/** schema/operations/declared-facts.graphql: the typed lists of a worker's file, and one mutation for each kind. */
export function printedFactOperations(facts: readonly DeclaredFact[]): string {
  const lists = facts.map(
    ({ list, fields, resolved }) => `${list} {
      id ${Object.entries(fields)
        .map(([name, field]) => {
          if (field.sealed) return `${name}Mask`;
          if (field.unit) return `${readName(name, field)} { id name }`;
          return field.codeTable ? `${name} { ...CodeParts }` : name;
        })
        .join(' ')} ${Object.keys(resolved).join(' ')}
      valid { ...PeriodParts } recordedAt recordedBy @include(if: $persons) { id name } reason
      document { ...DocumentParts } attachments { ...AttachmentParts }
    }`,
  );
  const mutations = facts
    .filter(({ isRecordedAlone }) => isRecordedAlone)
    .map(
      ({ names: { type } }) =>
        `mutation Record${type}($input: Record${type}Input!) { record${type}(input: $input) { id version } }`,
    );
  const document = parse(`fragment DeclaredFacts on Worker { ${lists.join('\n')} } ${mutations.join('\n')}`);
  return `# Written by the server (pnpm schema:emit) from facts/declared-facts.ts. Change the declarations, not this file.\n${print(document)}\n`;
}
