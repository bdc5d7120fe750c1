import type { TransferState } from '@jiceng/schema/transfers.ts';
import { useTranslate } from 'ra-core';
import { FormButton } from '../../../shared/editing/FormButton.tsx';
import { ListPage } from '../../../shared/lists/ListPage.tsx';
import { CardNote, RowCard } from '../../../shared/lists/RowCard.tsx';
import { useChips } from '../../../shared/lists/use-chips.ts';
import { subjectOf, type TransferRequestRow, transferPath, useTransferColumns } from './columns.tsx';
import { TransferStateMark } from './marks.tsx';
import { RequestForm } from './RequestForm.tsx';

const STATES = ['WAITING', 'APPROVED', 'RETURNED', 'WITHDRAWN', 'EXPIRED'] as const satisfies readonly TransferState[];

/** Requests for files (调动申请): those to answer, one's own, and what became of them; the latest first. */
export default function TransferList() {
  const translate = useTranslate();
  const { enumChip, choiceChip } = useChips();
  return (
    <ListPage<TransferRequestRow>
      name="menu.transfer-requests"
      words={{ count: 'transfers.count', empty: 'transfers.empty', text: 'transfers.empty_text' }}
      standard={{ sort: { field: 'requestedAt', order: 'DESC' } }}
      undated
      columns={useTransferColumns()}
      rowPath={transferPath}
      file="transferRequests"
      actions={<Ask />}
      first={null}
      filters={[
        choiceChip('side', 'transfers.side', [
          { value: 'decide', label: translate('transfers.to_decide') },
          { value: 'mine', label: translate('transfers.mine') },
        ]),
        enumChip('state', 'transfers.state', 'TransferState', STATES),
      ]}
      card={(row) => (
        <RowCard to={transferPath(row)} name={subjectOf(row)} beside={<TransferStateMark state={row.state} />}>
          <CardNote>{row.toUnitName}</CardNote>
          <CardNote at="right">{row.decidedOn ?? row.requestedFor}</CardNote>
        </RowCard>
      )}
    />
  );
}

/** 申请调动 of somebody whose number is known. */
const Ask = () => (
  <FormButton
    place="transfer-requests"
    action="create"
    label="transfers.ask"
    form={(close) => <RequestForm of={{ idNumber: '' }} onClose={close} />}
  />
);
