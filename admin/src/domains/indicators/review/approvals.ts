import {
  DecideIndicatorDefinitionDocument,
  DecideIndicatorTargetDocument,
  type IndicatorDefinitionFactPartsFragment,
  IndicatorDefinitionFactsDocument,
  IndicatorDefinitionHistoriesDocument,
  type IndicatorTargetFactPartsFragment,
  IndicatorTargetFactsDocument,
  IndicatorTargetHistoriesDocument,
} from '@jiceng/schema/indicators.ts';
import { ServerError } from '../../../providers/errors.ts';
import { request } from '../../../providers/gql.ts';
import { givenReason } from '../../../shared/audit/reason.ts';
import { everyItem } from '../../../shared/lists/every-item.ts';
import {
  type ApprovalItem,
  type ApprovalKind,
  type ConsoleLanguage,
  ENTRIES_OF,
  ENTRY_ORDER,
  type Queue,
  SHIPPED_ENTRIES,
} from '../../../shared/review/approval-kind.ts';
import { decideEach } from '../../../shared/review/desk/decide-each.ts';
import { compare, type EntryLine } from '../../../shared/review/entry/compared.ts';
import { inForceAt } from '../../../shared/review/entry/in-force-at.ts';
import { definitionSaid, targetSaid } from './entry-lines.ts';

/** A page of records with all their history costs the server more than a page of rows. */
const HISTORIES_AT_ONCE = 30;
const ONE = { limit: 1, offset: 0 } as const;
const isRefusal = (error: unknown): boolean => error instanceof ServerError;

type KindName = Pick<ApprovalKind, 'name' | 'label' | 'preparedWith' | 'confirms'>;
type Entries = Readonly<Record<Queue, (typeof ENTRIES_OF)[Queue]>>;
/** Nobody here prepared what the product ships: it is on the desk of who decides alone. */
const SHIPPED: Entries = { decide: SHIPPED_ENTRIES, mine: SHIPPED_ENTRIES, returned: SHIPPED_ENTRIES };

const definitionsOf = (named: KindName, entries: Entries): ApprovalKind => ({
  ...named,
  count: async (queue, signal) =>
    (await request(IndicatorDefinitionFactsDocument, { filter: entries[queue], page: ONE }, signal))
      .indicatorDefinitionFacts.totalCount,
  async list({ queue, page, words, signal }) {
    const [{ indicatorDefinitionFacts }, histories] = await Promise.all([
      request(IndicatorDefinitionFactsDocument, { filter: entries[queue], sort: ENTRY_ORDER[queue], page }, signal),
      everyItem(
        IndicatorDefinitionHistoriesDocument,
        {},
        ({ indicatorDefinitions }) => indicatorDefinitions,
        signal,
        HISTORIES_AT_ONCE,
      ),
    ]);
    const items = indicatorDefinitionFacts.items.map((fact) =>
      definitionItem(fact, histories.find(({ id }) => id === fact.definitionId)?.history ?? [], words),
    );
    return { items, total: indicatorDefinitionFacts.totalCount };
  },
  decide: (ids, decision, reason) =>
    decideEach(ids, (id) => request(DecideIndicatorDefinitionDocument, { input: { id, decision, reason } }), isRefusal),
});

const targetsOf = (named: KindName, entries: Entries): ApprovalKind => ({
  ...named,
  count: async (queue, signal) =>
    (await request(IndicatorTargetFactsDocument, { filter: entries[queue], page: ONE }, signal)).indicatorTargetFacts
      .totalCount,
  async list({ queue, page, words, signal }) {
    const [{ indicatorTargetFacts }, histories] = await Promise.all([
      request(IndicatorTargetFactsDocument, { filter: entries[queue], sort: ENTRY_ORDER[queue], page }, signal),
      everyItem(
        IndicatorTargetHistoriesDocument,
        {},
        ({ indicatorTargets }) => indicatorTargets,
        signal,
        HISTORIES_AT_ONCE,
      ),
    ]);
    const items = indicatorTargetFacts.items.map((fact) =>
      targetItem(fact, histories.find(({ id }) => id === fact.targetId)?.history ?? [], words),
    );
    return { items, total: indicatorTargetFacts.totalCount };
  },
  decide: (ids, decision, reason) =>
    decideEach(ids, (id) => request(DecideIndicatorTargetDocument, { input: { id, decision, reason } }), isRefusal),
});

/** Entries about definitions (指标定义) that wait for a second person. */
export const definitionApprovals = definitionsOf(
  { name: 'definitions', label: 'approvals.kind_definitions', preparedWith: ['indicators:prepare'] },
  ENTRIES_OF,
);

/** Entries about targets (目标) that wait for a second person. */
export const targetApprovals = targetsOf(
  { name: 'targets', label: 'menu.indicator-targets', preparedWith: ['indicators:prepare'] },
  ENTRIES_OF,
);

/** Definitions that came with the product (随产品发布): they count, and wait to be confirmed or taken out. */
export const shippedDefinitions = definitionsOf(
  { name: 'shipped-definitions', label: 'approvals.kind_shipped_definitions', preparedWith: [], confirms: true },
  SHIPPED,
);

/** The same of targets. */
export const shippedTargets = targetsOf(
  { name: 'shipped-targets', label: 'approvals.kind_shipped_targets', preparedWith: [], confirms: true },
  SHIPPED,
);

/** What was in force where an entry begins; null too for a shipped one, which is in force itself. */
const beforeOf = <Fact extends { readonly id: string }>(
  { review, valid }: { readonly review: string; readonly valid: { readonly from: string } },
  history: readonly (Fact & { readonly valid: { readonly from: string; readonly to: string | null } })[],
) => (review === 'SHIPPED' ? null : inForceAt(history, valid.from));

function definitionItem(
  fact: IndicatorDefinitionFactPartsFragment,
  history: readonly IndicatorDefinitionFactPartsFragment[],
  words: ConsoleLanguage,
): ApprovalItem {
  const path = `/indicators/${fact.definitionId}/show`;
  const before = beforeOf(fact, history);
  return {
    ...common(fact, path),
    title: words.text(fact.name),
    place: fact.code,
    lines: compare(before && definitionSaid(before, words), definitionSaid(fact, words)),
  };
}

function targetItem(
  fact: IndicatorTargetFactPartsFragment,
  history: readonly IndicatorTargetFactPartsFragment[],
  words: ConsoleLanguage,
): ApprovalItem {
  const path = history.length > 0 ? `/indicator-targets/${fact.targetId}/show` : `/target-entries/${fact.id}/show`;
  const before = beforeOf(fact, history);
  return {
    ...common(fact, path),
    title: targetTitle(fact, words),
    place: fact.region?.name ?? words.translate('indicators.every_region'),
    lines: compare(before && targetSaid(before, words), targetSaid(fact, words)),
  };
}

/** "城市社区用房达标率：目标 90 %" */
export function targetTitle(fact: IndicatorTargetFactPartsFragment, words: ConsoleLanguage): string {
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

const common = (
  fact: IndicatorDefinitionFactPartsFragment | IndicatorTargetFactPartsFragment,
  path: string,
): Pick<ApprovalItem, 'id' | 'path' | 'entry' | 'notes' | 'remark' | 'mend'> => ({
  id: fact.id,
  path,
  entry: fact,
  notes: [],
  remark: givenReason(fact.reason),
  mend: path,
});
