import { Box, Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { givenReason } from '../../../shared/audit/reason.ts';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { IfPermitted } from '../../../shared/IfPermitted.tsx';
import { JobProgress } from '../../../shared/jobs/JobProgress.tsx';
import { FieldList } from '../../../shared/pages/FieldList.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import { IfToday } from '../../../shared/time/IfToday.tsx';
import { officeTime } from '../../../shared/time/office.ts';
import { useCommand } from '../../../shared/use-command.ts';
import { type SimulationRecord, useSimulationKind } from './simulation-kind.tsx';

/** 输入与校验值: what the simulation was computed from, and whether it comes out the same once more. */
export function Inputs({ simulation }: { readonly simulation: SimulationRecord }) {
  const translate = useTranslate();
  const [asked, setAsked] = useState(false);
  const { place, documents, hashes } = useSimulationKind();
  const { run, busy } = useCommand(documents.repeat, {
    keyed: place,
    onDone: () => setAsked(true),
  });
  const { id, asOf, knownOn, preparedAt, preparedBy, reason, doneAt, repeatJobId, repeat } = simulation;
  const { factsHash, rowsHash } = simulation;
  return (
    <Section
      title={translate('simulations.inputs')}
      actions={
        doneAt ? (
          <IfPermitted place={place} action="create">
            <IfToday>
              <Button variant="text" disabled={busy} onClick={() => run({ id })}>
                {translate('simulations.repeat')}
              </Button>
            </IfToday>
          </IfPermitted>
        ) : null
      }
    >
      {repeat ? (
        <Box sx={{ p: '12px 16px 0' }}>
          <Repeated simulation={simulation} />
        </Box>
      ) : null}
      {repeatJobId && (asked || !repeat) ? (
        <Box sx={{ p: '12px 16px 0' }}>
          <JobProgress id={repeatJobId} />
        </Box>
      ) : null}
      <FieldList
        fields={[
          { label: translate('simulations.as_of'), value: asOf },
          { label: translate('simulations.known_on'), value: officeTime(knownOn) },
          { label: translate('simulations.prepared_by'), value: preparedBy?.name },
          { label: translate('simulations.prepared_at'), value: officeTime(preparedAt) },
          { label: translate('simulations.reason'), value: givenReason(reason), wide: true },
          ...hashes(simulation).map(({ label, value }) => ({ label: translate(label), value, wide: true })),
          { label: translate('simulations.facts_hash'), value: factsHash, wide: true },
          { label: translate('simulations.rows_hash'), value: rowsHash, wide: true },
        ]}
      />
    </Section>
  );
}

function Repeated({ simulation: { repeat, repeatedAt, repeatedBy } }: { readonly simulation: SimulationRecord }) {
  const translate = useTranslate();
  if (!repeat || !repeatedAt) return null;
  const words = repeat.identical
    ? 'simulations.identical'
    : repeat.sameFacts
      ? 'simulations.other_result'
      : 'simulations.other_facts';
  return (
    <StatusMark kind={repeat.identical ? 'ok' : 'no'}>
      {translate(words, {
        at: officeTime(repeatedAt),
        name: repeatedBy?.name ?? '',
        people: formatDecimal(repeat.people),
        differing: formatDecimal(repeat.differing),
      })}
    </StatusMark>
  );
}
