import { Box, Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { DocumentCite } from '../../../shared/DocumentCite.tsx';
import { IfPermitted } from '../../../shared/IfPermitted.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { IfToday } from '../../../shared/time/IfToday.tsx';
import { useText } from '../../../shared/use-text.ts';
import { OverrideForm } from './OverrideForm.tsx';
import { type Decision, useWorkerGrade } from './use-worker-grade.ts';

interface DecisionsTabProps {
  readonly worker: { readonly id: string; readonly name: string };
}

/** 等级决定: every decided grade with its paper and the two people, the last first; a person may propose one by hand. */
export default function DecisionsTab({ worker }: DecisionsTabProps) {
  const grade = useWorkerGrade(worker.id);
  const translate = useTranslate();
  const [overriding, setOverriding] = useState(false);
  return (
    <Section
      title={translate('worker_grade.decisions')}
      note={translate('worker_grade.decisions_note')}
      actions={
        <IfPermitted place="grade-schemes" action="create">
          <IfToday>
            <Button onClick={() => setOverriding(true)}>{translate('worker_grade.override')}</Button>
          </IfToday>
        </IfPermitted>
      }
    >
      {grade.decisions.length === 0 ? (
        <EmptyState title={translate('worker_grade.none')} text={translate('worker_grade.none_text')} />
      ) : (
        <Box component="ol">
          {grade.decisions.map((decision) => (
            <Row key={decision.id} workerId={worker.id} decision={decision} held={decision.id === grade.held?.id} />
          ))}
        </Box>
      )}
      {overriding ? <OverrideForm worker={worker} now={grade.held} onClose={() => setOverriding(false)} /> : null}
    </Section>
  );
}

interface RowProps {
  readonly workerId: string;
  readonly decision: Decision;
  readonly held: boolean;
}

function Row({ workerId, decision, held }: RowProps) {
  const translate = useTranslate();
  const text = useText();
  const { grade, uncappedGrade, kind, valid, document, reason, postName, preparedBy, decidedBy } = decision;
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '96px 1fr', md: '96px 190px 1fr 240px' },
        gap: '4px 16px',
        p: '8px 16px',
        borderBottom: 1,
        borderColor: 'divider',
        '&:last-of-type': { borderBottom: 0 },
        bgcolor: held ? 'primary.light' : 'transparent',
      }}
    >
      <Box sx={{ typography: 'figure20' }}>{translate('worker_grade.of', { grade })}</Box>
      <Box>
        {valid.to === null
          ? translate('record.valid_from', { from: valid.from })
          : translate('record.valid_until', { from: valid.from, to: valid.to })}
        <Box sx={{ fontSize: 13, color: 'text.secondary' }}>{translate(`enum.GradeDecisionKind.${kind}`)}</Box>
      </Box>
      <Box sx={{ gridColumn: { xs: '2', md: 'auto' }, minWidth: 0 }}>
        {postName ? text(postName) : null}
        {uncappedGrade === grade ? null : (
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {translate('why.comma')}
            {translate('worker_grade.uncapped', { grade: uncappedGrade })}
          </Box>
        )}
        <Box sx={{ fontSize: 13, color: 'text.secondary', overflowWrap: 'anywhere' }}>{reason}</Box>
        {document ? <DocumentCite document={document} /> : null}
      </Box>
      <Box sx={{ gridColumn: { xs: '2', md: 'auto' }, fontSize: 13, color: 'text.secondary' }}>
        {preparedBy ? <div>{translate('worker_grade.prepared_by', { name: preparedBy.name })}</div> : null}
        {decidedBy ? <div>{translate('worker_grade.decided_by', { name: decidedBy.name })}</div> : null}
        <Box sx={{ '& a': { display: 'inline-block', py: { xs: '10px', md: 0 }, minWidth: 40 } }}>
          <PlaceLink to={`/grade-decisions/letters?worker=${workerId}&decision=${decision.id}`}>
            {translate('regrade.letter')}
          </PlaceLink>
        </Box>
      </Box>
    </Box>
  );
}
