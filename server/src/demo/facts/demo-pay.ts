import { BANK_ACCOUNT_NUMBER } from '../../domains/workers/index.ts';
import type { Vault } from '../../shared/access/vault.ts';
import type { Day, Period } from '../../shared/time/timeline.ts';
import { diceOf } from '../demo-dice.ts';
import { type DemoFile, yearOf } from './demo-file.ts';
import { bytea, type DemoFact } from './fact-tables.ts';

/** Banks changed for everybody hired before: some took an account with the new one. */
const OTHER_BANK_ON: Day = '2022-01-01';

/** Accounts of a bank that does not exist (工资账户); some have the second one. They go on after somebody left. */
export function demoBankAccounts(files: readonly DemoFile[], vault: Vault): readonly DemoFact[] {
  const dice = diceOf(6228);
  return files.flatMap((file) => {
    const changed = dice() < 0.1 && file.employed.from < OTHER_BANK_ON && file.works(OTHER_BANK_ON);
    const account = (n: number, from: Day, to: Day | null): DemoFact => {
      const number = `0000000${n}0000${String(file.id).padStart(6, '0')}${n}`;
      return {
        worker: file.id,
        from,
        to,
        number_sealed: bytea(vault.seal(number, { field: BANK_ACCOUNT_NUMBER, row: file.id })),
        number_mask: '*'.repeat(number.length - 4) + number.slice(-4),
        bank: n === 1 ? '演示银行新城支行' : '演示青城银行东街支行',
        holder: file.name,
      };
    };
    return changed
      ? [account(1, file.employed.from, OTHER_BANK_ON), account(2, OTHER_BANK_ON, null)]
      : [account(1, file.employed.from, null)];
  });
}

/** Days on which declared bases changed; what was before the first of them stands as one entry. */
const BASES_CHANGED_ON: readonly Day[] = ['2025-07-01', '2026-07-01'];
/** Invented monthly base in yuan of somebody who begins, before the first change and after each. */
const BASES = [4200, 4600, 4800];
const YUAN_PER_YEAR_OF_SERVICE = 60;

/** What is paid in, what its base has beyond the others', and whether it follows each July; those of small sums stay as they were declared. */
const INSURANCES = [
  { insurance: 'PENSION', more: 0, follows: true },
  { insurance: 'MEDICAL', more: 0, follows: false },
  { insurance: 'UNEMPLOYMENT', more: 0, follows: false },
  { insurance: 'WORK_INJURY', more: 0, follows: false },
  { insurance: 'MATERNITY', more: 0, follows: false },
  { insurance: 'HOUSING_FUND', more: 300, follows: true },
] as const;

/** All six for as long as somebody is employed, two of them with another base each July of the last years (参保、缴存). */
export const demoEnrolments = (files: readonly DemoFile[]): readonly DemoFact[] =>
  files.flatMap((file) =>
    INSURANCES.flatMap(({ insurance, more, follows }) =>
      periodsOf(file, follows ? BASES_CHANGED_ON : []).map((period) => ({
        worker: file.id,
        ...period,
        insurance,
        declared_base_fen: (baseOf(file, period.from) + more) * 100,
        place: '演示：呼和浩特市新城区',
      })),
    ),
  );

function periodsOf({ employed: { from, to } }: DemoFile, changes: readonly Day[]): readonly Period[] {
  const within = changes.filter((day) => day > from && (to === null || day < to));
  return [from, ...within].map((day, n) => ({ from: day, to: within[n] ?? to }));
}

/** In yuan. */
function baseOf({ employed }: DemoFile, from: Day): number {
  const base = BASES[BASES_CHANGED_ON.filter((day) => day <= from).length] as number;
  return base + (yearOf(from) - yearOf(employed.from)) * YUAN_PER_YEAR_OF_SERVICE;
}
