import type { Day } from '../../shared/time/timeline.ts';
import { type Dice, diceOf, oneOf } from '../demo-dice.ts';
import { type DemoFile, dayOf, LAST_DAY, yearOf } from './demo-file.ts';
import type { DemoFact } from './fact-tables.ts';

/** Schools that do not exist. */
const SCHOOLS = ['演示青城师范学院', '演示敕勒川职业学院', '演示土默川财经大学', '演示北疆民族大学'];
const EVENING_SCHOOL = '演示青城开放大学';
const MAJORS = ['社会工作', '行政管理', '法学', '会计学', '汉语言文学', '计算机应用', '人力资源管理', '护理学'];

/** First diplomas: code, years of age at the end, and how many of a hundred have it if born since. */
const FIRST = [
  { level: '21', age: 22, before: 16, since1985: 44, hasDegree: true },
  { level: '31', age: 21, before: 52, since1985: 54, hasDegree: false },
  { level: '41', age: 19, before: 32, since1985: 2, hasDegree: false },
] as const;

/** One or two diplomas (学历、学位): the first before the first day of work; some studied on beside it. */
export function demoSchooling(files: readonly DemoFile[]): readonly DemoFact[] {
  const dice = diceOf(4658);
  return files.flatMap((file) => {
    const first = firstDiploma(dice, file);
    const more = first.level === 'EDUCATION_LEVEL/21' ? null : diplomaBesideWork(dice, file, first.from);
    return more ? [first, more] : [first];
  });
}

function firstDiploma(dice: Dice, { id, born, employed }: DemoFile): DemoFact {
  const drawn = dice() * 100;
  const [best, middle, least] = FIRST;
  const share = born >= 1985 ? 'since1985' : 'before';
  const kind = drawn < best[share] ? best : drawn < best[share] + middle[share] ? middle : least;
  const usual = dayOf(born + kind.age, 7, 1);
  const on = usual <= employed.from ? usual : dayOf(yearOf(employed.from) - 1, 7, 1);
  return diploma(dice, {
    id,
    level: kind.level,
    on,
    mode: 'FULL_TIME',
    school: oneOf(dice, SCHOOLS),
    hasDegree: kind.hasDegree,
  });
}

function diplomaBesideWork(dice: Dice, { id, employed }: DemoFile, after: Day): DemoFact | null {
  const [drawn, years] = [dice(), dice()];
  const on = dayOf(Math.max(yearOf(after) + 3, yearOf(employed.from) + 2 + Math.floor(years * 6)), 1, 10);
  if (drawn > 0.42 || on > LAST_DAY || (employed.to !== null && on >= employed.to)) return null;
  return diploma(dice, { id, level: '21', on, mode: 'PART_TIME', school: EVENING_SCHOOL, hasDegree: dice() < 0.2 });
}

interface Diploma {
  readonly id: number;
  readonly level: string;
  readonly on: Day;
  readonly mode: 'FULL_TIME' | 'PART_TIME';
  readonly school: string;
  readonly hasDegree: boolean;
}

const diploma = (dice: Dice, { id, level, on, mode, school, hasDegree }: Diploma): DemoFact => ({
  worker: id,
  from: on,
  to: null,
  level: `EDUCATION_LEVEL/${level}`,
  graduated_on: on,
  diploma_number: `演示${yearOf(on)}${level}${String(id).padStart(6, '0')}`,
  degree: hasDegree ? 'DEGREE/4' : null,
  degree_on: hasDegree ? on : null,
  degree_number: hasDegree ? `演示学位${yearOf(on)}${String(id).padStart(6, '0')}` : null,
  mode,
  school,
  major: oneOf(dice, MAJORS),
});
