import type { TransferRequestPartsFragment } from '@jiceng/schema/transfers.ts';
import { useTranslate } from 'ra-core';
import type { Column } from '../../../shared/lists/column.ts';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { officeTime } from '../../../shared/time/office.ts';
import { TransferStateMark } from './marks.tsx';

export type TransferRequestRow = TransferRequestPartsFragment;

export const transferPath = ({ id }: { readonly id: string }): string => `/transfer-requests/${id}/show`;

/** Whom it is about, as far as the reader may know: the name on the file, what was stated, the number's mask. */
export const subjectOf = ({ workerName, statedName, idNumberMask }: TransferRequestRow): string =>
  workerName ?? statedName ?? idNumberMask ?? '';

/** `某街道 某社区` of the unit that held the file. */
export const fromOf = ({ fromUnit }: TransferRequestRow): string =>
  [fromUnit?.level === 'COMMUNITY' ? fromUnit.parent?.name : null, fromUnit?.name].filter(Boolean).join(' ');

export function useTransferColumns(): readonly Column<TransferRequestRow>[] {
  const translate = useTranslate();
  return [
    {
      source: 'person',
      label: translate('transfers.person'),
      render: (row) => <PlaceLink to={transferPath(row)}>{subjectOf(row)}</PlaceLink>,
    },
    { source: 'from', label: translate('transfers.from'), render: fromOf },
    {
      source: 'to',
      label: translate('transfers.to'),
      render: ({ toUnitName }) => toUnitName,
    },
    {
      source: 'requestedFor',
      label: translate('transfers.day'),
      sortable: true,
      render: ({ decidedOn, requestedFor }) => decidedOn ?? requestedFor,
    },
    {
      source: 'state',
      label: translate('transfers.state'),
      render: ({ state }) => <TransferStateMark state={state} />,
    },
    {
      source: 'requestedBy',
      label: translate('transfers.requested_by'),
      render: ({ requestedBy }) => requestedBy?.name,
    },
    {
      source: 'requestedAt',
      label: translate('transfers.requested'),
      sortable: true,
      render: ({ requestedAt }) => officeTime(requestedAt),
    },
    {
      source: 'decidedAt',
      label: translate('transfers.decided'),
      sortable: true,
      render: ({ decidedAt }) => (decidedAt ? officeTime(decidedAt) : null),
    },
  ];
}
