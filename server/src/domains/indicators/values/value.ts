import { plain, rounded } from '../../../shared/exact.ts';
import type { Explanation } from '../../../shared/reads/explanation.ts';
import { lackOf } from '../../communities/index.ts';
import { IndicatorStatus, IndicatorUnit } from '../indicator.enums.ts';
import { explain, valueId } from './explain/explain.ts';
import { displayOf, statusInWords } from './explain/explain.words.ts';
import type { Evaluation } from './indicators.rules.ts';
import { rangeOf } from './measure.rules.ts';
import { quotient } from './quotient.ts';

/** The value as GraphQL gives it; its explanation is made only when it is asked for. */
export function answerOf(evaluation: Evaluation) {
  const { definition, region, asOf, measure, value } = evaluation;
  const range = rangeOf(measure, definition.per);
  return {
    id: valueId(evaluation),
    definition: { id: definition.id },
    region: { id: region.id },
    asOf,
    numerator: amountOf(evaluation),
    denominator: measure.denominator === null ? null : plain(measure.denominator),
    value: value === null ? null : quotient(value),
    display: displayOf(evaluation),
    status: measure.status,
    statusText: statusInWords(evaluation),
    missing: missingOf(evaluation),
    range: range && { low: quotient(range.low), high: quotient(range.high) },
    targets: evaluation.targets.map(({ target, judgement }) => ({
      id: target.id,
      role: target.role,
      nature: target.nature,
      value: target.value,
      deadline: target.deadline,
      document: target.document,
      ...judgement,
    })),
    get explanation(): Explanation {
      return explain(evaluation);
    },
  };
}

const amountOf = ({ measure: { numerator }, definition }: Evaluation): string | null => {
  if (numerator === null) return null;
  return definition.unit === IndicatorUnit.M2 ? rounded(numerator, 2) : plain(numerator);
};

/** Units whose households are missing; what no unit could provide, as urban residents, is asked of the region itself. */
function missingOf(evaluation: Evaluation) {
  const { measure, region } = evaluation;
  if (measure.undecided.length > 0)
    return measure.undecided.map((unit) => ({ region: { id: unit.id }, reason: lackOf(unit) }));
  const lacksBase = measure.workforce !== null && measure.status === IndicatorStatus.NO_BASE;
  return lacksBase || measure.status === IndicatorStatus.MISSING_INPUT
    ? [{ region: { id: region.id }, reason: statusInWords(evaluation) }]
    : [];
}
