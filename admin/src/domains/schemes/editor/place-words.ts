import type { Language } from '../document/words.ts';
import type { KindWords } from '../form-kind.tsx';

/** Steps of a path that say nothing to a person. */
const SILENT = new Set(['entries', 'when']);

/**
 * Where a problem stands, as the forms call it: `等级序列 · GRADE · 此后步长`, cells counted from 1 as their rows are. What the forms have no name for,
 * such as the code of an entry, stays as it is written.
 */
export function placeWords(
  path: string,
  words: Pick<KindWords, 'field' | 'part'>,
  translate: Language['translate'],
): string {
  const steps = path.split('.').filter((step) => step !== '' && !SILENT.has(step));
  const said = steps.flatMap((step, index) => {
    if (/^\d+$/.test(step)) {
      const no = Number(step) + 1;
      return [steps[index - 1] === 'cells' ? translate('schemes.cell_no', { no }) : String(no)];
    }
    if (step === 'cells') return [];
    if (step === 'zh' || step === 'en') return [translate(`schemes.language_${step}`)];
    const within = translate(words.field(`${steps[index - 1] ?? ''}_${step}`), { _: '' });
    const field = within || translate(words.field(step), { _: step });
    return [index === 0 ? translate(words.part(step), { _: field }) : field];
  });
  return said.join(' · ') || translate('schemes.whole_document');
}
