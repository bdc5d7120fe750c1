import {
  FrozenEvidenceDocument,
  FrozenIndicatorDocument,
  type FrozenIndicatorQuery,
} from '@jiceng/schema/indicators.ts';
import { Box, Button, Paper } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { request } from '../../../providers/gql.ts';
import { AuditTab } from '../../../shared/audit/AuditTab.tsx';
import { copyText } from '../../../shared/copy-text.ts';
import { DocumentCite } from '../../../shared/DocumentCite.tsx';
import { ExplanationBody } from '../../../shared/explanation/ExplanationBody.tsx';
import { Figure } from '../../../shared/figures/Figure.tsx';
import { HeaderFigures } from '../../../shared/figures/HeaderFigures.tsx';
import { usePermitted } from '../../../shared/IfPermitted.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { FieldList } from '../../../shared/pages/FieldList.tsx';
import { RecordFrame, RecordPage } from '../../../shared/pages/RecordPage.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { DecideButtons } from '../../../shared/review/desk/DecideButtons.tsx';
import { useDecide } from '../../../shared/review/desk/use-decide.ts';
import { ReviewTrail } from '../../../shared/review/entry/ReviewTrail.tsx';
import { useWords } from '../../../shared/review/use-words.ts';
import { type StatusKind, StatusMark } from '../../../shared/status/StatusMark.tsx';
import { LinksTo } from '../../../shared/time/as-of.tsx';
import { officeTime } from '../../../shared/time/office.ts';
import { useText } from '../../../shared/use-text.ts';
import { frozenApprovals } from './approvals.ts';
import { FrozenMark } from './FrozenMark.tsx';
import { frozenPath, frozenTitle } from './frozen-row.ts';
import { ProposeButton } from './ProposeButton.tsx';

type Frozen = NonNullable<FrozenIndicatorQuery['frozenIndicator']>;

/** A value as it was reported (定格值): what it was, from what, by whom, and whether it comes out the same today. */
export default function FrozenShow() {
  return (
    <RecordPage
      place="frozen-indicators"
      document={FrozenIndicatorDocument}
      pick={({ frozenIndicator }) => frozenIndicator}
      undated
    >
      {(frozen) => <Page frozen={frozen} />}
    </RecordPage>
  );
}

function Page({ frozen }: { readonly frozen: Frozen }) {
  const translate = useTranslate();
  const words = useWords();
  const title = frozenTitle(frozen, words);
  const decide = useDecide(frozenApprovals, () => undefined);
  const correct = `?day=${frozen.asOf}&region=${frozen.region?.code ?? ''}&code=${frozen.definition?.code ?? ''}`;
  return (
    <RecordFrame
      title={title}
      crumbs={[{ label: translate('menu.frozen-indicators'), to: '/frozen-indicators' }, { label: title }]}
      facts={
        <>
          <span>{frozen.region?.name}</span>
          <span>{translate('frozen.number', { id: frozen.id })}</span>
          <FrozenMark row={frozen} />
        </>
      }
      actions={
        <>
          {frozen.review === 'APPROVED' && !frozen.supersededAt ? (
            <ProposeButton query={correct} label="frozen.correct" />
          ) : null}
          <DecideButtons
            entry={frozen}
            subject={title}
            onDecide={(decision, reason) => decide([frozen.id], decision, reason)}
          />
        </>
      }
    >
      {frozen.supersededBy ? (
        <Paper sx={{ p: '8px 16px', mb: '8px' }} role="status">
          <StatusMark kind="no">
            {translate('frozen.superseded_by')}{' '}
            <PlaceLink to={frozenPath(frozen.supersededBy)}>
              {frozen.supersededBy.display ?? ''} ({translate('frozen.number', { id: frozen.supersededBy.id })})
            </PlaceLink>
          </StatusMark>
        </Paper>
      ) : null}
      <Figures frozen={frozen} />
      <Box
        sx={{
          display: 'grid',
          gap: '0 12px',
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
        }}
      >
        <Box>
          <Evidence frozen={frozen} />
          <Trail id={frozen.id} />
        </Box>
        <Explained frozen={frozen} />
      </Box>
    </RecordFrame>
  );
}

function Figures({ frozen }: { readonly frozen: Frozen }) {
  const translate = useTranslate();
  const { definition, display, status } = frozen;
  const unit = definition ? translate(`enum.IndicatorUnit.${definition.unit}`) : '';
  return (
    <HeaderFigures
      figures={[
        {
          label: `${translate('frozen.value')} ${frozen.asOf}`,
          figure: (
            <Figure
              value={display}
              unit={unit}
              decimals={definition?.decimals ?? 2}
              reason={translate(`enum.IndicatorStatus.${status}`)}
            />
          ),
        },
        { label: translate('frozen.numerator'), figure: <Figure value={frozen.numerator} /> },
        { label: translate('frozen.denominator'), figure: <Figure value={frozen.denominator} /> },
        { label: translate('frozen.recomputed'), figure: <Check frozen={frozen} /> },
      ]}
    />
  );
}

const CHECKED = {
  MATCHES: 'ok',
  INPUTS_CHANGED: 'no',
  RULE_DIFFERS: 'no',
  TAMPERED: 'no',
} as const satisfies Record<NonNullable<Frozen['recomputed']>['status'], StatusKind>;

/** Computed again at this moment, by the server. */
function Check({ frozen: { recomputed } }: { readonly frozen: Frozen }) {
  const translate = useTranslate();
  const text = useText();
  if (!recomputed) return <StatusMark kind="unknown">{translate('frozen.not_recomputed')}</StatusMark>;
  return (
    <>
      <StatusMark kind={CHECKED[recomputed.status]}>{translate(`frozen.check_${recomputed.status}`)}</StatusMark>
      {recomputed.status === 'MATCHES' ? null : (
        <Box sx={{ fontSize: 13, fontWeight: 400, overflowWrap: 'anywhere' }}>{text(recomputed.text)}</Box>
      )}
    </>
  );
}

function Evidence({ frozen }: { readonly frozen: Frozen }) {
  const translate = useTranslate();
  const text = useText();
  const { definition, region, supersedes } = frozen;
  return (
    <Section
      title={translate('frozen.kept')}
      note={translate('frozen.kept_note')}
      actions={<EvidenceButton id={frozen.id} />}
    >
      <FieldList
        fields={[
          {
            label: translate('frozen.indicator'),
            value: definition ? (
              <PlaceLink to={`/indicators/${definition.id}/show`}>{text(definition.name)}</PlaceLink>
            ) : null,
            wide: true,
          },
          {
            label: translate('frozen.region'),
            value: region ? <PlaceLink to={`/regions/${region.id}/show`}>{region.name}</PlaceLink> : null,
          },
          { label: translate('frozen.as_of'), value: frozen.asOf },
          { label: translate('frozen.known_on'), value: officeTime(frozen.knownOn) },
          { label: translate('frozen.rule'), value: <code>{frozen.ruleVersion}</code> },
          {
            label: translate('frozen.exact'),
            value: frozen.value,
          },
          {
            label: translate('frozen.supersedes'),
            value: supersedes ? (
              <PlaceLink to={frozenPath(supersedes)}>
                {supersedes.display ?? ''} ({translate('frozen.number', { id: supersedes.id })})
              </PlaceLink>
            ) : null,
          },
          { label: translate('frozen.hash_long'), value: <code>{frozen.hash}</code>, wide: true },
          { label: translate('review.trail'), value: <ReviewTrail entry={frozen} />, wide: true },
          { label: translate('frozen.reason'), value: frozen.reason, wide: true },
          ...(frozen.document
            ? [
                {
                  label: translate('record.document'),
                  value: <DocumentCite document={frozen.document} />,
                  wide: true,
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}

/** Its entries of the audit, for who may see them. */
function Trail({ id }: { readonly id: string }) {
  const translate = useTranslate();
  if (!usePermitted('audit')) return null;
  return (
    <Section title={translate('audit_tab.label')}>
      <AuditTab subjectType="FROZEN_INDICATOR" subjectId={id} />
    </Section>
  );
}

/** The text the hash is of, for an auditor to put through SHA-256 himself. */
function EvidenceButton({ id }: { readonly id: string }) {
  const translate = useTranslate();
  const notify = useNotify();
  const permitted = usePermitted('audit', 'show');
  if (!permitted) return null;
  const copy = async () => {
    const { frozenIndicator } = await request(FrozenEvidenceDocument, { id });
    if (!frozenIndicator) return;
    await copyText(frozenIndicator.evidence);
    notify('page.copied');
  };
  return (
    <Button variant="text" onClick={() => copy().catch(() => notify('page.error', { type: 'error' }))}>
      {translate('frozen.copy_evidence')}
    </Button>
  );
}

/** The explanation as it was kept; its links lead to what stands behind each line, as of the day of the value and as known when it was proposed. */
function Explained({ frozen }: { readonly frozen: Frozen }) {
  const translate = useTranslate();
  return (
    <Section
      title={translate('why.title')}
      note={translate('frozen.explained_note', { day: frozen.asOf, known: officeTime(frozen.knownOn).slice(0, 10) })}
    >
      <LinksTo days={{ asOf: frozen.asOf, knownOn: officeTime(frozen.knownOn).slice(0, 10) }}>
        <ExplanationBody explanation={frozen.explanation} />
      </LinksTo>
    </Section>
  );
}
