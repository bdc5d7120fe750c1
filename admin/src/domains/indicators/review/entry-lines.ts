import type {
  IndicatorDefinitionFactPartsFragment,
  IndicatorTargetFactPartsFragment,
} from '@jiceng/schema/indicators.ts';
import { trimmed } from '../../../shared/figures/format.ts';
import type { ConsoleLanguage } from '../../../shared/review/approval-kind.ts';
import type { EntryLine } from '../../../shared/review/entry/compared.ts';

/** What an entry about a target says, in words. */
export function targetSaid(fact: IndicatorTargetFactPartsFragment, { translate }: ConsoleLanguage): EntryLine[] {
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
export function definitionSaid(
  fact: IndicatorDefinitionFactPartsFragment,
  { translate, text }: ConsoleLanguage,
): EntryLine[] {
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

const periodSaid = (
  { from, to }: { readonly from: string; readonly to: string | null },
  translate: ConsoleLanguage['translate'],
): string => (to ? translate('record.valid_until', { from, to }) : translate('record.valid_from', { from }));
