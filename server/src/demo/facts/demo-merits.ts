import { groupBy } from '../../shared/group-by.ts';
import type { Day } from '../../shared/time/timeline.ts';
import { type Dice, diceOf } from '../demo-dice.ts';
import { type DemoFile, dayOf, townOf, yearOf } from './demo-file.ts';
import type { DemoFact } from './fact-tables.ts';

const LAST_YEAR = 2025;
/** The top result's share; what results is rounded down. */
const TOP_PERCENT = 25;

/** A year in the service, and the unit of its last day. */
interface Assessed {
  readonly file: DemoFile;
  readonly year: number;
  readonly town: string;
}

/** Each year of six months or more since the first day of work (年度考核): a quarter at most of each street or town is excellent, and who is suspended is not graded. */
export function demoAssessments(files: readonly DemoFile[]): readonly DemoFact[] {
  const dice = diceOf(1995);
  const worth = new Map(files.map(({ id }) => [id, dice()]));
  const together = groupBy(files.flatMap(yearsOf), ({ year, town }) => `${year} ${town}`);
  return [...together.values()].flatMap((assessed) => {
    const places = Math.floor((assessed.length * TOP_PERCENT) / 100);
    const ranked = assessed
      .map((each) => ({ ...each, mark: (worth.get(each.file.id) ?? 0) + dice() * 0.8 }))
      .toSorted((a, b) => b.mark - a.mark);
    return ranked.map(({ file, year }, place) => ({
      worker: file.id,
      from: dayOf(year, 1, 1),
      to: dayOf(year + 1, 1, 1),
      year,
      result: place < places && !isAway(file, year) ? 'EXCELLENT' : resultBelow(dice, file, year),
    }));
  });
}

const yearsOf = (file: DemoFile): Assessed[] => {
  const { from, to } = file.employed;
  const first = from.slice(5) <= '07-01' ? yearOf(from) : yearOf(from) + 1;
  const last = to === null ? LAST_YEAR : Math.min(LAST_YEAR, yearOf(to) - 1);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => {
    const year = first + n;
    const stay = file.stays.findLast((each) => each.from <= dayOf(year, 12, 31));
    return { file, year, town: townOf(stay?.unit ?? '') };
  });
};

const isAway = ({ employments }: DemoFile, year: number): boolean =>
  employments.some(({ standing, from }) => standing === 'SUSPENDED' && yearOf(from) <= year);

function resultBelow(dice: Dice, file: DemoFile, year: number): string {
  const drawn = dice();
  if (isAway(file, year)) return 'NOT_GRADED';
  if (drawn < 0.002) return 'FAILED';
  return drawn < 0.012 ? 'BASIC' : 'COMPETENT';
}

/** Which honours there are, the share of the excellent who get it in the spring after, and who confers it. */
const HONOURS = [
  { share: 0.004, kind: 'MODEL_WORKER', level: 'CITY', title: '演示：劳动模范', body: '演示：市级部门（虚构）' },
  {
    share: 0.03,
    kind: 'RECOMMENDATION',
    level: 'PROVINCE',
    title: '演示：最美社区工作者推荐人选',
    body: '演示：区民政部门（虚构）',
  },
  { share: 0.12, kind: 'HONOUR', level: 'DISTRICT', title: '演示：优秀社区工作者', body: '演示：区级部门（虚构）' },
  { share: 0.22, kind: 'HONOUR', level: 'STREET', title: '演示：先进个人', body: '演示：街道（虚构）' },
] as const;

/** Honours and recommendations of some who were excellent (荣誉、推荐). */
export function demoHonours(files: readonly DemoFile[], assessments: readonly DemoFact[]): readonly DemoFact[] {
  const dice = diceOf(501);
  const fileOf = new Map(files.map((file) => [file.id, file]));
  return assessments
    .filter(({ result }) => result === 'EXCELLENT')
    .flatMap(({ worker, year }) => {
      const drawn = dice();
      const on: Day = dayOf(Number(year) + 1, 4, 28);
      const honour = HONOURS.find(({ share }) => drawn < share);
      if (!honour || !fileOf.get(worker)?.works(on)) return [];
      const { share: _, ...columns } = honour;
      return [{ worker, from: on, to: null, ...columns }];
    });
}
