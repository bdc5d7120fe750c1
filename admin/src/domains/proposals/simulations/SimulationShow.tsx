import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { JobProgress } from '../../../shared/jobs/JobProgress.tsx';
import { RecordFrame, RecordPage } from '../../../shared/pages/RecordPage.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { Inputs } from './Inputs.tsx';
import { type SimulationRecord, useSimulationKind } from './simulation-kind.tsx';

const ASKED_EVERY_MS = 3_000;

/** Something is still computed that the page has a place for: a job that ended before it was first looked at tells nobody that it ended. */
const again = ({ doneAt, repeatJobId, repeat }: SimulationRecord): number | false =>
  doneAt === null || (repeatJobId !== null && repeat === null) ? ASKED_EVERY_MS : false;

/** 模拟报告: what is tried on everybody of a region on a day, and what it was computed from. */
export default function SimulationShow() {
  const { place, documents } = useSimulationKind();
  return (
    <RecordPage
      place={place}
      document={documents.record}
      beside={{ persons: true }}
      pick={({ simulation }) => simulation}
      undated
      again={again}
    >
      {(simulation) => <Page simulation={simulation} />}
    </RecordPage>
  );
}

function Page({ simulation }: { readonly simulation: SimulationRecord }) {
  const translate = useTranslate();
  const { words, parts, useCrumbs } = useSimulationKind();
  const crumbs = useCrumbs();
  const { doneAt, jobId, asOf, region } = simulation;
  return (
    <RecordFrame
      title={translate(words.report)}
      crumbs={crumbs(simulation)}
      facts={
        <>
          <span>{region?.name}</span>
          <span>{translate('simulations.on_day', { day: asOf })}</span>
          <parts.HeadFacts simulation={simulation} />
        </>
      }
    >
      {doneAt ? (
        <parts.Report simulation={simulation} />
      ) : (
        <Section title={translate('simulations.computing')}>
          <Box sx={{ p: 2 }}>{jobId ? <JobProgress id={jobId} /> : null}</Box>
        </Section>
      )}
      <Inputs simulation={simulation} />
    </RecordFrame>
  );
}
