import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import { otherFaults } from '../../../shared/errors/other-faults.ts';
import type { WriteAnswer } from '../../../shared/reads/reads.ts';
import { ChangeMode, periodOf } from '../../../shared/time/dated.ts';
import { documentColumns } from '../../../shared/time/fact.entity.ts';
import { storeSplice } from '../../../shared/time/store-splice.ts';
import { onFile, splice } from '../../../shared/time/timeline.ts';
import { paperOf } from '../../workers/index.ts';
import type { ChooseStaffingInput } from './staffing.inputs.ts';
import { StaffingChoice } from './staffing-choice.entity.ts';
import { faultsOf, STAFFING_FORMULA, type StaffingFormula } from './staffing-formula.ts';
import { shippedFormula } from './staffing-formulas.catalogue.ts';

/** No formula of a city fills a page. */
const MOST_CHARACTERS = 20_000;

/** Chooses by which formula communities are measured from a day on, or were (选定、更正配备标准). */
export async function chooseStaffing(em: EntityManager, input: ChooseStaffingInput): Promise<WriteAnswer> {
  const period = periodOf(input);
  const content = formulaOf(input);
  const [{ held } = { held: false }] = await em.execute<{ held: boolean }[]>(
    `select holds_district() as held from (select pg_advisory_xact_lock(hashtext('staffing choice'))) hold`,
  );
  if (!held) throw new DomainError('HEADCOUNT_FROM_ABOVE', {});
  const choices = await em.find(StaffingChoice, { supersededAt: null });
  const believed = choices.map((each) => ({
    id: each.id,
    valid: each.valid,
    value: { content: each.content, ...paperOf(each) },
  }));
  const decided = splice(believed, period, { content, ...documentColumns(input.document) });
  const kept = input.mode === ChangeMode.CHANGE ? decided : onFile(decided);
  await storeSplice(em, StaffingChoice, kept, (value, valid) => ({ ...value, valid }));
  const [made] = await em.execute<{ id: string }[]>(
    'select id::text from staffing_choice where superseded_at is null and lower(valid) = ?::date',
    [period.from],
  );
  if (!made) throw new Error('The choice that was just stored is not on file');
  return { id: made.id };
}

/**
 * The formula that was chosen: one that comes with the product, or one's own.
 *
 * @throws VALUE_REQUIRED, VALUE_INVALID on `code`; STAFFING_FORMULA_INVALID on `formula` with the first fault's path
 */
function formulaOf({ code, formula }: ChooseStaffingInput): StaffingFormula {
  if ((code == null) === (formula == null)) throw new DomainError('VALUE_REQUIRED', {}, 'code');
  if (code != null) {
    const shipped = shippedFormula(code);
    if (!shipped) throw new DomainError('VALUE_INVALID', {}, 'code');
    return shipped;
  }
  const given = jsonOf(formula as string);
  const [fault, ...more] = faultsOf(given);
  if (fault) throw new DomainError('STAFFING_FORMULA_INVALID', { ...fault, ...otherFaults(more.length) }, 'formula');
  return STAFFING_FORMULA.parse(given);
}

/** Undefined, which is no formula, for what is no JSON. */
function jsonOf(text: string): unknown {
  if (text.length > MOST_CHARACTERS) throw new DomainError('VALUE_INVALID', { max: MOST_CHARACTERS }, 'formula');
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
