import {
  DecideIndicatorDefinitionDocument,
  DecideIndicatorTargetDocument,
  DiscardIndicatorDefinitionFactDocument,
  DiscardIndicatorTargetFactDocument,
  type IndicatorDefinitionFactPartsFragment,
  IndicatorDefinitionFactsDocument,
  IndicatorDefinitionHistoriesDocument,
  type IndicatorTargetFactPartsFragment,
  IndicatorTargetFactsDocument,
  IndicatorTargetHistoriesDocument,
} from '@jiceng/schema/indicators.ts';
import { trimmed } from '../../../shared/figures/format.ts';
import { type ConsoleLanguage, SHIPPED_OF } from '../../../shared/review/approval-kind.ts';
import { approvalsOf } from '../../../shared/review/desk/approvals-of.ts';
import type { EntryLine } from '../../../shared/review/entry/compared.ts';
import type { ReviewedKind } from '../../../shared/review/reviewed-kind.ts';
import { periodSaid } from '../../../shared/time/period-said.ts';

/** How indicators are defined (指标定义). */
export const reviewedDefinitions = {
  place: 'indicators',
  entries: IndicatorDefinitionFactsDocument,
  records: IndicatorDefinitionHistoriesDocument,
  decide: DecideIndicatorDefinitionDocument,
  discard: DiscardIndicatorDefinitionFactDocument,
  recordOf: ({ definitionId }) => definitionId,
  about: (id) => ({ definition: { eq: id } }),
  title: ({ name }, { text }) => text(name),
  at: ({ code }) => code,
  said: definitionSaid,
} as const satisfies ReviewedKind<IndicatorDefinitionFactPartsFragment, { definition: { eq: string } }>;

/** What indicators are to reach (目标). */
export const reviewedTargets = {
  place: 'indicator-targets',
  entryPlace: 'target-entries',
  entries: IndicatorTargetFactsDocument,
  records: IndicatorTargetHistoriesDocument,
  decide: DecideIndicatorTargetDocument,
  discard: DiscardIndicatorTargetFactDocument,
  recordOf: ({ targetId }) => targetId,
  about: (id) => ({ target: { eq: id } }),
  title: targetTitle,
  at: ({ region }, { translate }) => region?.name ?? translate('indicators.every_region'),
  said: targetSaid,
} as const satisfies ReviewedKind<IndicatorTargetFactPartsFragment, { target: { eq: string } }>;

const preparedWith = ['indicators:prepare'];

/** Entries about definitions and targets that wait for a second person. */
export const definitionApprovals = approvalsOf(reviewedDefinitions, {
  name: 'definitions',
  label: 'approvals.kind_definitions',
  preparedWith,
});
export const targetApprovals = approvalsOf(reviewedTargets, {
  name: 'targets',
  label: 'menu.indicator-targets',
  preparedWith,
});

/** What came with the product (随产品发布): it counts, and waits to be confirmed or taken out. */
export const shippedDefinitions = approvalsOf(
  reviewedDefinitions,
  { name: 'shipped-definitions', label: 'approvals.kind_shipped_definitions', preparedWith: [], confirms: true },
  SHIPPED_OF,
);
export const shippedTargets = approvalsOf(
  reviewedTargets,
  { name: 'shipped-targets', label: 'approvals.kind_shipped_targets', preparedWith: [], confirms: true },
  SHIPPED_OF,
);

/** What an entry about a target says, in words. */
function targetSaid(fact: IndicatorTargetFactPartsFragment, { translate }: ConsoleLanguage): EntryLine[] {
  const unit = fact.definition ? translate(`enum.IndicatorUnit.${fact.definition.unit}`) : '';
  return [
    { label: translate('indicators.role'), text: translate(`enum.TargetRole.${fact.role}`) },
    { label: translate('indicators.target_value'), text: `${trimmed(fact.value)} ${unit}`.trim(), numeric: true },
    { label: translate('indicators.deadline'), text: fact.deadline },
    { label: translate('indicators.nature'), text: translate(`enum.TargetNature.${fact.nature ?? 'NOT_STATED'}`) },
    { label: translate('indicators.for_region'), text: fact.region?.name ?? translate('indicators.every_region') },
    { label: translate('indicators.department'), text: fact.ownerDepartment },
    { label: translate('documents.governing_document'), text: fact.governingDocument?.title ?? null },
    { label: translate('record.valid'), text: periodSaid(fact.valid, translate) },
  ];
}

/** What an entry about a definition says, in words. */
function definitionSaid(fact: IndicatorDefinitionFactPartsFragment, { translate, text }: ConsoleLanguage): EntryLine[] {
  return [
    { label: translate('indicators.name_zh'), text: fact.name.zh },
    { label: translate('indicators.name_en'), text: fact.name.en },
    { label: translate('indicators.decimals'), text: String(fact.decimals), numeric: true },
    { label: translate('indicators.department'), text: fact.ownerDepartment },
    { label: translate('indicators.formula'), text: text(fact.formula) },
    { label: translate('documents.governing_document'), text: fact.governingDocument?.title ?? null },
    { label: translate('record.valid'), text: periodSaid(fact.valid, translate) },
  ];
}

/** "城市社区用房达标率：目标 90 %" */
function targetTitle(fact: IndicatorTargetFactPartsFragment, words: ConsoleLanguage): string {
  const { translate, text } = words;
  const value = translate('indicators.to_target', {
    role: translate(`enum.TargetRole.${fact.role}`),
    value: textAt(targetSaid(fact, words), translate('indicators.target_value')),
    unit: '',
  }).trim();
  return fact.definition ? `${text(fact.definition.name)}${translate('why.of')}${value}` : value;
}

const textAt = (said: readonly EntryLine[], label: string): string =>
  said.find((line) => line.label === label)?.text ?? '';
