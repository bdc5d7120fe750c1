import { RepeatGradeSimulationDocument } from '@jiceng/schema/grade-simulations.ts';
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
import type { Simulation } from './simulation.ts';

/** 输入与校验值: what the simulation was computed from, and whether it comes out the same once more. */
export function Inputs({ simulation }: { readonly simulation: Simulation }) {
  const translate = useTranslate();
  const [asked, setAsked] = useState(false);
  const { run, busy } = useCommand(RepeatGradeSimulationDocument, {
    keyed: 'repeatGradeSimulation',
    onDone: () => setAsked(true),
  });
  const { id, asOf, knownOn, preparedAt, preparedBy, reason, doneAt, repeatJobId, repeat } = simulation;
  const { schemeHash, againstHash, factsHash, rowsHash } = simulation;
  return (
    <Section
      title={translate('grade_simulations.inputs')}
      actions={
        doneAt ? (
          <IfPermitted place="grade-simulations" action="create">
            <IfToday>
              <Button variant="text" disabled={busy} onClick={() => run({ id })}>
                {translate('grade_simulations.repeat')}
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
          { label: translate('grade_simulations.as_of'), value: asOf },
          { label: translate('grade_simulations.known_on'), value: officeTime(knownOn) },
          { label: translate('grade_simulations.prepared_by'), value: preparedBy?.name },
          { label: translate('grade_simulations.prepared_at'), value: officeTime(preparedAt) },
          { label: translate('grade_simulations.reason'), value: givenReason(reason), wide: true },
          { label: translate('grade_simulations.scheme_hash'), value: schemeHash, wide: true },
          { label: translate('grade_simulations.against_hash'), value: againstHash, wide: true },
          { label: translate('grade_simulations.facts_hash'), value: factsHash, wide: true },
          { label: translate('grade_simulations.rows_hash'), value: rowsHash, wide: true },
        ]}
      />
    </Section>
  );
}

function Repeated({ simulation: { repeat, repeatedAt, repeatedBy } }: { readonly simulation: Simulation }) {
  const translate = useTranslate();
  if (!repeat || !repeatedAt) return null;
  const words = repeat.identical
    ? 'grade_simulations.identical'
    : repeat.sameFacts
      ? 'grade_simulations.other_result'
      : 'grade_simulations.other_facts';
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
