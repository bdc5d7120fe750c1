import { DomainError } from '../../shared/domain-error.ts';
import type { DocumentColumns } from '../../shared/fact.entity.ts';
import { cut, intersection, onFile, type Period } from '../../shared/timeline.ts';
import type { IndicatorDefinitionFact } from './indicator-definition-fact.entity.ts';

/** What of a definition is set by hand. Without a document the one on file stays. */
export type DefinitionChange = Pick<IndicatorDefinitionFact, 'nameZh' | 'nameEn' | 'decimals' | 'ownerDepartment'> &
  Partial<DocumentColumns>;

/** What comes with the product's rules and stays as it is. */
const OF_THE_RULE = [
  'formulaZh',
  'formulaEn',
  'unit',
  'kind',
  'facilityClass',
  'per',
  'direction',
  'lowestLevel',
  'ruleVersion',
] as const satisfies (keyof IndicatorDefinitionFact)[];
type OfTheRule = Pick<IndicatorDefinitionFact, (typeof OF_THE_RULE)[number]>;

export type DefinitionEntry = DefinitionChange & OfTheRule & DocumentColumns & { readonly valid: Period };

/**
 * The whole definition that an amendment makes (指标定义变更): what is not set by hand is taken from what is defined then. Days on which the
 * indicator is not defined stay so.
 *
 * @param inForce By their first day.
 * @param returned What a second person took out of force; where nothing is in force, the definition begins anew from it.
 * @throws FACT_NOT_FOUND on `validFrom`: nothing is defined then; VALUE_INVALID on `validFrom`: within the period it is computed in two ways
 */
export function amendedDefinition(
  inForce: readonly IndicatorDefinitionFact[],
  returned: IndicatorDefinitionFact | null,
  period: Period,
  change: DefinitionChange,
): DefinitionEntry {
  if (!inForce.length && returned) return { ...basisOf(returned), ...change, valid: period };
  const hit = new Set(onFile(cut(inForce, period)).supersede);
  const [first, ...more] = inForce.filter(({ id }) => hit.has(id));
  const basis = first as IndicatorDefinitionFact;
  if (more.some((fact) => OF_THE_RULE.some((part) => fact[part] !== basis[part])))
    throw new DomainError('VALUE_INVALID', {}, 'validFrom');
  const defined = { from: basis.valid.from, to: (more.at(-1) ?? basis).valid.to };
  return { ...basisOf(basis), ...change, valid: intersection(defined, period) as Period };
}

const basisOf = (fact: IndicatorDefinitionFact): OfTheRule & DocumentColumns => ({
  ...(Object.fromEntries(OF_THE_RULE.map((part) => [part, fact[part]])) as unknown as OfTheRule),
  documentTitle: fact.documentTitle,
  documentNumber: fact.documentNumber,
  documentArticle: fact.documentArticle,
  documentDate: fact.documentDate,
  documentGrade: fact.documentGrade,
});
