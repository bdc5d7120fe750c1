import { diceOf } from '../demo-dice.ts';
import { type DemoFile, dayOf, yearOf } from './demo-file.ts';
import type { DemoFact } from './fact-tables.ts';

const FIRST_YEAR = 2022;
const YEARS = 5;

interface LeaveKindOf {
  readonly share: number;
  readonly kind: string;
  readonly days: number;
  readonly fits: (file: DemoFile, year: number) => boolean;
}

const age = ({ born }: DemoFile, year: number): number => year - born;
const isParent = (file: DemoFile, year: number): boolean => age(file, year) >= 24 && age(file, year) <= 36;
const always = (): boolean => true;

/** Kinds of leave, how many of a hundred take it in a year, and for how long; of a year at most one. */
const LEAVES: readonly LeaveKindOf[] = [
  {
    share: 4,
    kind: 'MATERNITY',
    days: 158,
    fits: (file, year) => file.sex === 'F' && isParent(file, year) && year % 3 === file.id % 3,
  },
  { share: 4, kind: 'PATERNITY', days: 25, fits: (file, year) => file.sex === 'M' && isParent(file, year) },
  {
    share: 3,
    kind: 'MARRIAGE',
    days: 18,
    fits: (file, year) => age(file, year) <= 32 && year === FIRST_YEAR + (file.id % YEARS),
  },
  { share: 3, kind: 'SICK', days: 21, fits: always },
  { share: 1, kind: 'PERSONAL', days: 5, fits: always },
  { share: 0.5, kind: 'BEREAVEMENT', days: 3, fits: always },
  { share: 0.2, kind: 'WORK_INJURY', days: 45, fits: always },
  { share: 9, kind: 'ANNUAL', days: 10, fits: (file, year) => year >= yearOf(file.employed.from) + 2 },
];

/** Leave of the last years (请假), each wholly within the days employed. */
export function demoLeave(files: readonly DemoFile[]): readonly DemoFact[] {
  const dice = diceOf(514);
  return files.flatMap((file) =>
    Array.from({ length: YEARS }, (_, n) => FIRST_YEAR + n).flatMap((year) => {
      let drawn = dice() * 100;
      const from = dayOf(year, 1 + Math.floor(dice() * 5), 1 + Math.floor(dice() * 28));
      const leave = LEAVES.find(({ share, fits }) => {
        if (!fits(file, year)) return false;
        drawn -= share;
        return drawn < 0;
      });
      if (!leave) return [];
      const to = daysAfter(from, leave.days);
      return file.works(from) && file.works(to) ? [{ worker: file.id, from, to, kind: leave.kind }] : [];
    }),
  );
}

function daysAfter(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

const ORGANISATIONS = [
  { organisation: '演示青城商贸有限公司', community_work: false },
  { organisation: '演示敕勒川物业服务有限公司', community_work: false },
  { organisation: '演示土默川幼儿园', community_work: false },
  { organisation: '演示北疆乳品厂', community_work: false },
  { organisation: '演示外区某社区居民委员会', community_work: true },
];
const DIVISIONS = ['150103', '150104', '150105', '150121', '150203', '150902'];

/** Work elsewhere between school and the first day here, of some who were not young (外单位工作经历). */
export function demoEarlierService(files: readonly DemoFile[]): readonly DemoFact[] {
  const dice = diceOf(1994);
  return files.flatMap((file) => {
    const [drawn, where, place, length] = [dice(), dice(), dice(), dice()];
    const begun = yearOf(file.employed.from);
    const first = Math.max(file.born + 23, begun - 9);
    if (begun - first < 2 || drawn > 0.6) return [];
    const from = dayOf(first + Math.floor(length * (begun - first - 1)), 9, 1);
    const to = dayOf(begun, 1, 1);
    return [
      {
        worker: file.id,
        from,
        to,
        ...ORGANISATIONS[Math.floor(where * ORGANISATIONS.length)],
        division_code: DIVISIONS[Math.floor(place * DIVISIONS.length)],
        evidence: '演示：劳动合同与社保缴费记录（虚构）',
      },
    ];
  });
}
