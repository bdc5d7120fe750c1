import { diceOf } from '../demo-dice.ts';
import type { DemoWorker } from './demo-people.ts';

/** Columns of an employment that say how it came about, by their names in JSON. */
export interface DemoRecruitment {
  readonly batch: string | null;
  readonly kind: string | null;
  readonly cohort: number | null;
}

/** Batches of a year by the month people begin in; of years before, the lists are said to be lost. */
const BATCHES: Readonly<Record<string, string>> = { '03': '第一批', '07': '第二批', '09': '第三批' };
const FIRST_BATCH_YEAR = 2012;
/** The programme for graduates takes people of up to this age, in summer and autumn. */
const OLDEST_GRADUATE = 26;

/** Of a hundred, those who came otherwise than by open recruitment. */
const OTHERS = [
  { share: 9, kind: 'ELECTED' },
  { share: 6, kind: 'TRANSFERRED' },
  { share: 4, kind: 'VETERAN' },
  { share: 7, kind: 'PUBLIC_WELFARE' },
  { share: 2, kind: 'OTHER' },
] as const;
/** Of a hundred of them. */
const GRADUATES = 34;

/** How each of the demo people came to be employed (演示招录), in their order, always the same. */
export function demoRecruitments(workers: readonly DemoWorker[]): readonly DemoRecruitment[] {
  const dice = diceOf(2012);
  return workers.map((worker) => {
    const from = worker.employments[0]?.from ?? '';
    const [drawn, other] = [dice() * 100, dice() * 100];
    const year = Number(from.slice(0, 4));
    const isYoung = year - worker.born <= OLDEST_GRADUATE && from.slice(5, 7) !== '03';
    const kind = isYoung && other < GRADUATES ? 'GRADUATE_PROGRAMME' : (otherKind(drawn) ?? 'OPEN_RECRUITMENT');
    const isByBatch = kind === 'OPEN_RECRUITMENT' || kind === 'GRADUATE_PROGRAMME';
    return {
      batch: isByBatch && year >= FIRST_BATCH_YEAR ? `${year}年${BATCHES[from.slice(5, 7)] ?? '补录'}` : null,
      kind: year < FIRST_BATCH_YEAR && other > 60 ? null : kind,
      cohort: kind === 'GRADUATE_PROGRAMME' ? year : null,
    };
  });
}

/** The first whose share, added to those before, is beyond what was drawn; null: none of them. */
function otherKind(drawn: number): string | null {
  const upTo = (n: number): number => OTHERS.slice(0, n + 1).reduce((sum, { share }) => sum + share, 0);
  return OTHERS.find((_, n) => drawn < upTo(n))?.kind ?? null;
}
