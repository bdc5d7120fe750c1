import { wordsOf, wordsWithin } from '../../../shared/words/enum-words.ts';
import { type Text, text } from '../../../shared/words/text.ts';
import { ExitReason } from '../workers.enums.ts';
import { RecruitmentKind } from './recruitment.enums.ts';

export const KIND_WORDS = wordsOf(RecruitmentKind);

/** How a time of employment ended: `离职：辞职`. */
export const EXIT_WORDS = Object.fromEntries(
  Object.entries<Text>(wordsWithin(ExitReason)).map(([reason, { zh, en }]) => [
    reason,
    text(`离职：${zh}`, `Left: ${en}`),
  ]),
) as Readonly<Record<ExitReason, Text>>;
