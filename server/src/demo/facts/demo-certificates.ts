import type { Day } from '../../shared/time/timeline.ts';
import { yearsAfter } from '../../shared/time/years.ts';
import { type Dice, diceOf } from '../demo-dice.ts';
import { type DemoFile, dayOf, LAST_DAY, yearOf } from './demo-file.ts';
import type { DemoFact } from './fact-tables.ts';

/** How many of a hundred go on to each, from the one before. */
const STEPS = [
  { kind: 'ASSISTANT_SOCIAL_WORKER', percent: 46, letter: 'Z' },
  { kind: 'SOCIAL_WORKER', percent: 42, letter: 'S' },
  { kind: 'SENIOR_SOCIAL_WORKER', percent: 6, letter: 'G' },
] as const;

/** What people have besides; each has a name of its own. */
const OTHERS = ['演示心理咨询基础培训合格证', '演示全国计算机等级证书'];

export interface DemoCertificates {
  readonly certificates: readonly DemoFact[];
  readonly registrations: readonly DemoFact[];
}

/** Certificates one after the other, the exam in June, and their registrations for three years each, of which some lapsed (证书、登记). */
export function demoCertificates(files: readonly DemoFile[]): DemoCertificates {
  const dice = diceOf(2008);
  const certificates = files.flatMap((file) => certificatesOf(dice, file));
  const fileOf = new Map(files.map((file) => [file.id, file]));
  const registrations = certificates
    .filter(({ kind }) => kind !== 'OTHER')
    .flatMap((certificate) => registrationsOf(dice, certificate, fileOf.get(certificate.worker) as DemoFile));
  return { certificates, registrations };
}

function certificatesOf(dice: Dice, file: DemoFile): DemoFact[] {
  const passed: DemoFact[] = [];
  let year = yearOf(file.employed.from);
  for (const { kind, percent, letter } of STEPS) {
    const [goesOn, wait] = [dice() * 100 < percent, dice()];
    year += 1 + Math.floor(wait * 4);
    const issued = dayOf(year, 10, 20);
    if (!goesOn || !file.works(issued)) break;
    passed.push(
      certificate(
        file,
        kind,
        `演示${letter}${year}${numberOf(file)}`,
        [dayOf(year, 6, 15), issued],
        '演示：人事考试机构（虚构）',
      ),
    );
  }
  const other = Math.floor(dice() * 40);
  const on = dayOf(yearOf(file.employed.from) + 1, 5, 20);
  const name = OTHERS[other];
  return name && file.works(on)
    ? [...passed, { ...certificate(file, 'OTHER', `演示Q${numberOf(file)}`, [null, on], null), name }]
    : passed;
}

const numberOf = ({ id }: DemoFile): string => String(id).padStart(6, '0');

const certificate = (
  { id }: DemoFile,
  kind: string,
  number: string,
  [examOn, issuedOn]: readonly [Day | null, Day],
  issuer: string | null,
): DemoFact => ({
  worker: id,
  from: issuedOn,
  to: null,
  kind,
  name: null,
  number,
  exam_on: examOn,
  issued_on: issuedOn,
  issuer,
});

/** Registered in the spring after by nearly everybody, then again each three years by four of five; nobody who left. */
function registrationsOf(dice: Dice, { kind, worker, from }: DemoFact, file: DemoFile): DemoFact[] {
  const made: DemoFact[] = [];
  for (
    let on = dayOf(yearOf(from) + 1, 3, 15);
    file.works(on) && dice() < (made.length === 0 ? 0.98 : 0.85);
    on = yearsAfter(on, 3)
  )
    made.push({
      worker,
      from: on,
      to: yearsAfter(on, 3),
      certificate_kind: kind,
      number: `演示登${yearOf(on)}${String(worker).padStart(6, '0')}`,
      authority: '演示：新城区民政部门（虚构）',
    });
  return made.filter(({ from: on }) => on <= LAST_DAY);
}
