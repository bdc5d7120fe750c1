import type { TransferState } from '@jiceng/schema/transfers.ts';
import { Box, Button } from '@mui/material';
import { ListBase, useListContext, useTranslate } from 'ra-core';
import { useState } from 'react';
import { ExportButton } from '../../../shared/export/ExportButton.tsx';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { IfPermitted } from '../../../shared/IfPermitted.tsx';
import { ColumnChoice } from '../../../shared/lists/ColumnChoice.tsx';
import { type ChipFilter, FilterChips } from '../../../shared/lists/FilterChips.tsx';
import { ListTable } from '../../../shared/lists/ListTable.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { PageTitle } from '../../../shared/pages/PageTitle.tsx';
import { PlusIcon } from '../../../shared/status/icons.tsx';
import { IfToday } from '../../../shared/time/IfToday.tsx';
import { subjectOf, type TransferRequestRow, transferPath, useTransferColumns } from './columns.tsx';
import { TransferStateMark } from './marks.tsx';
import { RequestForm } from './RequestForm.tsx';

const STATES = ['WAITING', 'APPROVED', 'RETURNED', 'WITHDRAWN', 'EXPIRED'] as const satisfies readonly TransferState[];

/** Requests for files (调动申请): those to answer, one's own, and what became of them; the latest first. */
export default function TransferList() {
  return (
    <ListBase sort={{ field: 'requestedAt', order: 'DESC' }} perPage={25}>
      <Head />
      <Filters />
      <Requests />
    </ListBase>
  );
}

function Head() {
  const translate = useTranslate();
  const { total } = useListContext();
  return (
    <PageTitle
      title={translate('menu.transfer-requests')}
      facts={total === undefined ? null : translate('transfers.count', { count: formatDecimal(total) })}
      actions={
        <>
          <ColumnChoice />
          <ExportButton list="transferRequests" />
          <Ask />
        </>
      }
    />
  );
}

/** 申请调动 of somebody whose number is known. */
function Ask() {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <IfPermitted place="transfer-requests" action="create">
      <IfToday>
        <Button variant="contained" color="primary" startIcon={<PlusIcon />} onClick={() => setOpen(true)}>
          {translate('transfers.ask')}
        </Button>
      </IfToday>
      {open ? <RequestForm of={{ idNumber: '' }} onClose={() => setOpen(false)} /> : null}
    </IfPermitted>
  );
}

function Filters() {
  const translate = useTranslate();
  const filters: readonly ChipFilter[] = [
    {
      source: 'side',
      label: translate('transfers.side'),
      choices: [
        { value: 'decide', label: translate('transfers.to_decide') },
        { value: 'mine', label: translate('transfers.mine') },
      ],
    },
    {
      source: 'state',
      label: translate('transfers.state'),
      choices: STATES.map((value) => ({ value, label: translate(`enum.TransferState.${value}`) })),
    },
  ];
  return <FilterChips filters={filters} />;
}

function Requests() {
  const translate = useTranslate();
  return (
    <ListTable<TransferRequestRow>
      label={translate('menu.transfer-requests')}
      columns={useTransferColumns()}
      rowPath={transferPath}
      card={(row) => <Card row={row} />}
      empty={<EmptyState title={translate('transfers.empty')} text={translate('transfers.empty_text')} />}
    />
  );
}

/** A request on a phone: who, where to, when, how it stands. */
function Card({ row }: { readonly row: TransferRequestRow }) {
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '1fr auto', columnGap: 1, rowGap: '2px', alignItems: 'baseline' }}>
      <Box sx={{ fontWeight: 600, '& a': { display: 'inline-block', py: '10px', my: '-4px' } }}>
        <PlaceLink to={transferPath(row)}>{subjectOf(row)}</PlaceLink>
      </Box>
      <TransferStateMark state={row.state} />
      <Box sx={{ fontSize: 13, color: 'text.secondary' }}>{row.toUnitName}</Box>
      <Box sx={{ fontSize: 13, color: 'text.secondary', textAlign: 'right' }}>{row.decidedOn ?? row.requestedFor}</Box>
    </Box>
  );
}
