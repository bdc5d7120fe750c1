import { type Text, text } from '../../../../shared/words/text.ts';
import type { GradeOutcome } from '../grade-result.ts';
import { yearsWords } from './grade-names.words.ts';

type Missing = GradeOutcome['missing'];

const KINDS: Readonly<Record<string, (missing: Missing) => Text>> = {
  EDUCATION_MISSING: () => text('学历记录', 'the education'),
  ASSESSMENT_MISSING: ({ years }) =>
    text(`${yearsWords(years).zh} 年度考核结果`, `the assessments of ${yearsWords(years).en}`),
  REGISTRATION_MISSING: () => text('证书登记记录', 'the registration of a certificate'),
  PLACE_UNKNOWN: () => text('外单位工作经历的地点', 'the place of service elsewhere'),
};

/** What is missing besides the kind that the status names, so that all of it is asked for at once; null: nothing. */
export function alsoMissing(missing: Missing): Text | null {
  const kinds = missing.also === undefined ? [] : String(missing.also).split(', ');
  const said = kinds.flatMap((kind) => KINDS[kind]?.(missing) ?? []);
  return said.length === 0
    ? null
    : text(`另缺${said.map(({ zh }) => zh).join('、')}。`, `Also missing: ${said.map(({ en }) => en).join(', ')}.`);
}
