import { DomainError } from '../../../shared/errors/domain-error.ts';
import { cut, intersection, onFile, type Period } from '../../../shared/time/timeline.ts';

/** What comes with the product's rules and is not set by hand. */
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
] as const;
/** What stays when an amendment cites no document of its own. */
const DOCUMENT = [
  'documentTitle',
  'documentNumber',
  'documentArticle',
  'documentDate',
  'documentGrade',
  'governingDocumentId',
] as const;
type PartName = (typeof OF_THE_RULE)[number] | (typeof DOCUMENT)[number];

/** How an indicator is defined for a time. */
export type Definition = Readonly<Record<PartName, string | number | null>> & {
  readonly id: string;
  readonly valid: Period;
};

/**
 * The whole definition that an amendment makes (指标定义变更): what is not set by hand is taken from what is defined then. Days on which the
 * indicator is not defined stay so.
 *
 * @param inForce By their first day.
 * @param returned What a second person took out of force; where nothing is in force, the definition begins anew from it.
 * @throws FACT_NOT_FOUND on `validFrom`: nothing is defined then; VALUE_INVALID on `validFrom`: within the period it is computed in two ways
 */
export function amendedDefinition<D extends Definition, C extends object>(
  inForce: readonly D[],
  returned: D | null,
  period: Period,
  change: C,
): Pick<D, PartName> & C & { readonly valid: Period } {
  if (!inForce.length && returned) return { ...kept(returned), ...change, valid: period };
  const hit = new Set(onFile(cut(inForce, period)).supersede);
  const [first, ...more] = inForce.filter(({ id }) => hit.has(id));
  const basis = first as D;
  if (more.some((fact) => OF_THE_RULE.some((part) => fact[part] !== basis[part])))
    throw new DomainError('VALUE_INVALID', {}, 'validFrom');
  const defined = { from: basis.valid.from, to: (more.at(-1) ?? basis).valid.to };
  return { ...kept(basis), ...change, valid: intersection(defined, period) as Period };
}

const kept = <D extends Definition>(definition: D): Pick<D, PartName> =>
  Object.fromEntries([...OF_THE_RULE, ...DOCUMENT].map((part) => [part, definition[part]])) as Pick<D, PartName>;
