import { TransferRequestDocument, type TransferRequestPartsFragment } from '@jiceng/schema/transfers.ts';
import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { DocumentCite } from '../../../shared/DocumentCite.tsx';
import { Figure } from '../../../shared/figures/Figure.tsx';
import { IfPermitted } from '../../../shared/IfPermitted.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { FieldList } from '../../../shared/pages/FieldList.tsx';
import { RecordFrame, RecordPage } from '../../../shared/pages/RecordPage.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { IfToday, Locked } from '../../../shared/time/IfToday.tsx';
import { officeTime } from '../../../shared/time/office.ts';
import { fromOf, subjectOf } from './columns.tsx';
import { ApproveForm, ReturnForm, WithdrawForm } from './DecideForms.tsx';
import { TransferStateMark } from './marks.tsx';

type Request = TransferRequestPartsFragment;

/** Page of a request for a file (调动申请): who asks for whom, why, and the answer of who holds the file. */
export default function TransferShow() {
  return (
    <RecordPage
      place="transfer-requests"
      document={TransferRequestDocument}
      pick={({ transferRequest }) => transferRequest}
      undated
    >
      {(of) => <Page of={of} />}
    </RecordPage>
  );
}

function Page({ of }: { readonly of: Request }) {
  const translate = useTranslate();
  return (
    <RecordFrame
      title={translate('transfers.subject', { name: subjectOf(of) })}
      crumbs={[{ label: translate('menu.transfer-requests'), to: '/transfer-requests' }, { label: subjectOf(of) }]}
      facts={
        <>
          <TransferStateMark state={of.state} />
          {of.state === 'WAITING' ? <span>{translate('transfers.waits', { on: of.expiresOn })}</span> : null}
        </>
      }
      actions={<Actions of={of} />}
    >
      <Asked of={of} />
      {of.decidedAt ? <Answer of={of} /> : null}
    </RecordFrame>
  );
}

function Asked({ of }: { readonly of: Request }) {
  const translate = useTranslate();
  const hidden = <Figure value={null} reason={translate('transfers.hidden')} />;
  return (
    <Section title={translate('transfers.ask')}>
      <FieldList
        fields={[
          {
            label: translate('transfers.person'),
            value: of.worker ? (
              <PlaceLink to={`/workers/${of.worker.id}/show`}>{of.workerName ?? of.worker.name}</PlaceLink>
            ) : (
              (of.workerName ?? hidden)
            ),
          },
          ...(of.statedName ? [{ label: translate('transfers.stated'), value: of.statedName }] : []),
          ...(of.idNumberMask ? [{ label: translate('transfers.number'), value: of.idNumberMask }] : []),
          { label: translate('transfers.from'), value: fromOf(of) || hidden },
          { label: translate('transfers.to'), value: of.toUnitName },
          { label: translate('transfers.day_asked'), value: of.requestedFor },
          { label: translate('transfers.requested_by'), value: of.requestedBy?.name },
          { label: translate('transfers.requested'), value: officeTime(of.requestedAt) },
          { label: translate('transfers.reason'), value: of.reason, wide: true },
          {
            label: translate('record.document'),
            value: of.document ? <DocumentCite document={of.document} /> : null,
            wide: true,
          },
        ]}
      />
    </Section>
  );
}

function Answer({ of }: { readonly of: Request }) {
  const translate = useTranslate();
  return (
    <Section title={translate(`enum.TransferState.${of.state}`)}>
      <FieldList
        fields={[
          ...(of.decidedOn ? [{ label: translate('transfers.day_decided'), value: of.decidedOn }] : []),
          { label: translate('transfers.decided_by'), value: of.decidedBy?.name },
          { label: translate('transfers.decided'), value: of.decidedAt ? officeTime(of.decidedAt) : null },
          { label: translate('transfers.decision_reason'), value: of.decisionReason, wide: true },
        ]}
      />
    </Section>
  );
}

type Doing = 'approve' | 'return' | 'withdraw';

/** Who holds the file answers; who asked takes it back, and sees why the answer is not his. */
function Actions({ of }: { readonly of: Request }) {
  const translate = useTranslate();
  const [doing, setDoing] = useState<Doing | null>(null);
  const close = () => setDoing(null);
  if (of.state !== 'WAITING') return null;
  return (
    <IfPermitted place="transfer-requests" action="edit">
      {of.requestedByMe ? (
        <>
          <IfToday>
            <Button onClick={() => setDoing('withdraw')}>{translate('transfers.withdraw')}</Button>
          </IfToday>
          <Locked reason={translate('transfers.own')}>
            <Button variant="contained">{translate('transfers.approve')}</Button>
          </Locked>
        </>
      ) : of.decidable ? (
        <>
          <IfToday>
            <Button onClick={() => setDoing('return')}>{translate('transfers.return')}</Button>
          </IfToday>
          <IfToday>
            <Button variant="contained" color="primary" onClick={() => setDoing('approve')}>
              {translate('transfers.approve')}
            </Button>
          </IfToday>
        </>
      ) : null}
      {doing === 'approve' ? <ApproveForm of={of} onClose={close} /> : null}
      {doing === 'return' ? <ReturnForm of={of} onClose={close} /> : null}
      {doing === 'withdraw' ? <WithdrawForm of={of} onClose={close} /> : null}
    </IfPermitted>
  );
}
