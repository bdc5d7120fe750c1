import type { ComingEndPartsFragment, EndOfFragment, MissingDocumentPartsFragment } from '@jiceng/schema/ahead.ts';
import { useTranslate } from 'ra-core';
import type { Column } from '../../../shared/lists/column.ts';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import { unitPath } from '../../regions/choice/door.ts';
import { useEndDay, useWhatEnds } from './words.ts';

type Unit = EndOfFragment['unit'];

/** Days in which something that ends has to be settled. */
const SOON = 30;

export const filePath = ({ worker }: { readonly worker: { readonly id: string } }): string =>
  `/workers/${worker.id}/show`;

export const townOf = (unit: Unit): string | undefined =>
  unit?.level === 'COMMUNITY' ? unit.parent?.name : (unit?.name ?? undefined);

/** "余 26 天", "已过 12 天", or that the day is not known: by icon and word. */
export function DaysLeft({ days }: { readonly days: number | null }) {
  const translate = useTranslate();
  if (days === null) return <StatusMark kind="unknown">{translate('ahead.unknown')}</StatusMark>;
  if (days < 0) return <StatusMark kind="no">{translate('ahead.days_over', { days: -days })}</StatusMark>;
  const words = days === 0 ? translate('ahead.today') : translate('ahead.days_left', { days });
  return days <= SOON ? <StatusMark kind="wait">{words}</StatusMark> : <span>{words}</span>;
}

/** Whose file it is, and where he is: the same in both lists. */
function useWhose<Row extends { readonly id: string; readonly worker: EndOfFragment }>(): readonly Column<Row>[] {
  const translate = useTranslate();
  return [
    {
      source: 'name',
      label: translate('workers.name'),
      sortable: true,
      render: (row) => <PlaceLink to={filePath(row)}>{row.worker.name}</PlaceLink>,
    },
    {
      source: 'unit',
      label: translate('workers.unit'),
      render: ({ worker: { unit } }) => (unit ? <PlaceLink to={unitPath(unit)}>{unit.name}</PlaceLink> : null),
    },
    {
      source: 'town',
      label: translate('workers.town'),
      render: ({ worker }) => townOf(worker.unit),
    },
  ];
}

/** Columns of 到期与退休 */
export function useEndColumns(): readonly Column<ComingEndPartsFragment>[] {
  const translate = useTranslate();
  const day = useEndDay();
  const what = useWhatEnds();
  return [
    { source: 'on', label: translate('ahead.on'), sortable: true, render: day },
    {
      source: 'daysLeft',
      label: translate('ahead.left'),
      render: ({ daysLeft }) => <DaysLeft days={daysLeft} />,
    },
    {
      source: 'kind',
      label: translate('ahead.kind'),
      sortable: true,
      render: ({ kind }) => translate(`enum.ComingEndKind.${kind}`),
    },
    { source: 'what', label: translate('ahead.what'), render: what },
    ...useWhose<ComingEndPartsFragment>(),
  ];
}

/** Columns of 缺少材料 */
export function useMissingColumns(): readonly Column<MissingDocumentPartsFragment>[] {
  const translate = useTranslate();
  return [
    ...useWhose<MissingDocumentPartsFragment>(),
    {
      source: 'paper',
      label: translate('ahead.paper'),
      sortable: true,
      render: ({ paper }) => <StatusMark kind="no">{translate(`enum.RequiredPaper.${paper}`)}</StatusMark>,
    },
    {
      source: 'kind',
      label: translate('ahead.record'),
      render: ({ kind, about }) => [translate(`enum.WorkerFactKind.${kind}`), about].filter(Boolean).join(' '),
    },
    {
      source: 'from',
      label: translate('ahead.from'),
      sortable: true,
      render: ({ valid }) => valid.from,
    },
    {
      source: 'cited',
      label: translate('ahead.cited'),
      render: ({ cited }) => cited,
    },
  ];
}
