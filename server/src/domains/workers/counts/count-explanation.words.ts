import { grouped } from '../../../shared/exact.ts';
import { type Text, text } from '../../../shared/words/text.ts';

export const PEOPLE_UNIT = text('人', 'people');
export const COUNT_LABEL = text('在岗社区工作者', 'Community workers in post');
export const OWN_LEVEL = text('本级', 'The unit itself');
export const WITHHELD = text('小数保护，不显示', 'Withheld to protect small groups');
export const SUSPENDED = text('停职', 'Suspended');
export const SECONDED = text('借调', 'Seconded');
export const IN_VILLAGES = text(
  '派驻村的人员，不在社区工作者定义之内',
  'Assigned to a village, outside the definition',
);

export const people = (count: number): string => grouped(String(count));

/** What did not count, in words: `停职 4 人、借调 9 人、在村 3 人`; null: nobody. */
export function notCounted(counts: {
  readonly suspended: number;
  readonly seconded: number;
  readonly inVillages: number;
}): Text | null {
  const parts = [
    [counts.suspended, '停职', 'suspended'],
    [counts.seconded, '借调', 'seconded'],
    [counts.inVillages, '在村', 'in villages'],
  ] as const;
  const said = parts.filter(([count]) => count > 0);
  if (said.length === 0) return null;
  return text(
    said.map(([count, zh]) => `${zh} ${people(count)} 人`).join('、'),
    said.map(([count, , en]) => `${people(count)} ${en}`).join(', '),
  );
}

/** The whole of it in one sentence (一句话依据). */
export function countSentence(asOf: string, count: number, leftOut: Text | null): Text {
  const zh = `${asOf} 在岗 ${people(count)} 人`;
  const en = `${people(count)} in post on ${asOf}`;
  return leftOut
    ? text(`${zh}；另有${leftOut.zh}，不计入。`, `${en}; not counted: ${leftOut.en}.`)
    : text(`${zh}。`, `${en}.`);
}

export const withheldSentence = text(
  '人数为 1 至 4 人，或会由相邻数字推算出这样的人数，不显示。',
  'From 1 to 4 people, or a number that would give such a group away; it is not shown.',
);

/** Files that lie with another unit now: the reader may not see who. */
export const filesElsewhere = (count: number): Text =>
  text(`${people(count)} 人的档案现在其他单位`, `The files of ${people(count)} are now held by other units`);
