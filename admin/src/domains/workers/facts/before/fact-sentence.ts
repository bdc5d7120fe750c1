import { formatDecimal } from '../../../../shared/figures/format.ts';
import { KINDS } from '../kinds.ts';
import { yuanOf } from '../kit/field.ts';
import type { Words } from '../kit/words.ts';

interface FactValues {
  readonly kind: string;
  readonly values: readonly { readonly name: string; readonly value: string }[];
}

/** Enums of values that no form of a kind has: of the two timelines, and what the server decides. */
const ENUMS: Readonly<Record<string, string>> = {
  standing: 'WorkerStanding',
  exitReason: 'ExitReason',
  postClass: 'PostClass',
  recruitmentKind: 'RecruitmentKind',
};
/** Names that stand for themselves. */
const NAMES = new Set(['unit', 'employer', 'numberMask', 'recruitmentBatch']);

/** What is said in a sentence of its own: name -> message and its blank. */
const SENTENCES: Readonly<Record<string, readonly [string, string]>> = {
  graduateCohort: ['cohorts.class_of', 'year'],
  probationEndsOn: ['cohorts.probation_until', 'day'],
};

/** What a fact said, in words, from its one shape for all kinds: fields in the order of its form, codes and enums by name (原记录内容). */
export function saidBefore({ kind, values }: FactValues, { say }: Words): string {
  const fields = KINDS.find((each) => each.kind === kind)?.fields ?? [];
  const order = new Map(fields.map(({ source }, index) => [source, index]));
  const at = (name: string) => order.get(name) ?? -1;
  return values
    .toSorted((a, b) => at(a.name) - at(b.name))
    .map(({ name, value }) => {
      const field = fields.find(({ source }) => source === name);
      if (field?.as === 'choice') return say(`enum.${field.type}.${value}`);
      if (field?.as === 'money') return formatDecimal(yuanOf(Number(value)), 2);
      if (field?.as === 'yes_no') return `${say(field.label)} ${say(value === 'true' ? 'record.yes' : 'record.no')}`;
      if (field) return field.as === 'day' ? `${say(field.label)} ${value}` : value;
      const type = ENUMS[name];
      if (type) return say(`enum.${type}.${value}`);
      const sentence = SENTENCES[name];
      if (sentence) return say(sentence[0], { [sentence[1]]: value });
      return NAMES.has(name) ? value : null;
    })
    .filter(Boolean)
    .join(' · ');
}
