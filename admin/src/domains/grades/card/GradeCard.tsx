import { Box, Button } from '@mui/material';
import type { ReactNode } from 'react';
import { useWhy } from '../../../shared/explanation/use-why.ts';
import { ErrorState } from '../../../shared/pages/ErrorState.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import { BasisTag } from '../../schemes/document/door.ts';
import { whyGrade } from '../explain-grades.ts';
import type { GradeResult } from '../grade-result.ts';
import { useSchemeWords } from '../schemes/document/words.ts';
import { type GradeLine, gradeLines } from './grade-lines.ts';
import { NextStep } from './NextStep.tsx';
import { RangeBar } from './RangeBar.tsx';
import { useWorkerGrade, type WorkerGrade } from './use-worker-grade.ts';

/** 等级依据: what was decided, what the rules give line by line, where that stands in the post, and what comes next. */
export default function GradeCard({ workerId }: { readonly workerId: string }) {
  const grade = useWorkerGrade(workerId);
  const { translate, text } = useSchemeWords();
  const { open } = useWhy();
  const { result, held, error, isPending } = grade;
  if (isPending) return <Box sx={{ minHeight: 320 }} />;
  const scheme = result?.explanation?.nodes.find(({ id }) => id === 'scheme');
  const why = whyGrade(workerId);
  return (
    <Section title={translate('worker_grade.title')} note={scheme ? text(scheme.label) : undefined}>
      {error ? <ErrorState error={error} onRetry={() => grade.refetch()} /> : null}
      {result ? (
        <>
          <Sentence>
            {result.statusText ? (
              <StatusMark kind="unknown">{text(result.statusText)}</StatusMark>
            ) : (
              text(result.explanation?.sentence)
            )}
          </Sentence>
          <Decided held={held} result={result} />
          <Box
            component="ul"
            sx={{ px: 2, display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr) auto auto', columnGap: '8px' }}
          >
            {gradeLines(result.explanation?.nodes ?? []).map((line) => (
              <Line key={line.id} line={line} />
            ))}
          </Box>
          <Range result={result} />
          <NextStep result={result} />
          {result.warnings
            .filter(({ kind }) => kind !== 'ASSUMED')
            .map((warning) => (
              <Box key={text(warning.text)} sx={{ px: 2, pb: 1 }}>
                <StatusMark kind="unknown">{text(warning.text)}</StatusMark>
              </Box>
            ))}
          {result.explanation ? (
            <Box sx={{ px: 1, py: 1, borderTop: 1, borderColor: 'divider' }}>
              <Button variant="text" data-why={why} onClick={() => open(why)}>
                {translate('worker_grade.whole')}
              </Button>
            </Box>
          ) : null}
        </>
      ) : null}
    </Section>
  );
}

const Sentence = ({ children }: { readonly children: ReactNode }) => (
  <Box sx={{ p: '12px 16px', bgcolor: 'background.default', borderBottom: 1, borderColor: 'divider', fontSize: 15 }}>
    {children}
  </Box>
);

/** The decided grade beside the one of the rules; where they differ, that is said. */
function Decided({ held, result }: { readonly held: WorkerGrade['held']; readonly result: GradeResult }) {
  const { translate } = useSchemeWords();
  const differs = held !== null && result.grade !== null && held.grade !== result.grade;
  return (
    <Box sx={{ px: 2, py: 1, borderBottom: 1, borderColor: 'divider', fontSize: 13, color: 'text.secondary' }}>
      {held
        ? translate('worker_grade.decided', { grade: held.grade, from: held.valid.from })
        : translate('worker_grade.undecided')}
      {differs ? (
        <StatusMark kind="unknown">{translate('worker_grade.differs', { grade: result.grade ?? '' })}</StatusMark>
      ) : null}
    </Box>
  );
}

function Line({ line }: { readonly line: GradeLine }) {
  const { translate, text } = useSchemeWords();
  const { label, note, value, counted, basis } = line;
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridColumn: '1 / -1',
        gridTemplateColumns: 'subgrid',
        alignItems: 'baseline',
        py: '5px',
        borderBottom: 1,
        borderColor: 'divider',
        color: counted ? 'text.primary' : 'text.secondary',
      }}
    >
      <span>{text(label)}</span>
      <Box component="span" sx={{ fontSize: 13, color: 'text.secondary', overflowWrap: 'anywhere' }}>
        {text(note)}
      </Box>
      <span>{basis ? <BasisTag basis={basis} /> : null}</span>
      <Box component="b" sx={{ fontWeight: 600, textAlign: 'right', minWidth: 24 }}>
        {counted ? value : value === null ? '' : translate('worker_grade.not_counted')}
      </Box>
    </Box>
  );
}

function Range({ result }: { readonly result: GradeResult }) {
  const { lowest, highest, grade, uncappedGrade, nextStep } = result;
  const { translate } = useSchemeWords();
  if (lowest === null || highest === null) return null;
  return (
    <Box sx={{ px: 2, py: 1 }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', mb: '4px' }}>
        <span>{translate('worker_grade.grade')}</span>
        {uncappedGrade === null ? null : (
          <Box component="span" sx={{ fontSize: 13, color: 'text.secondary' }}>
            {translate('worker_grade.uncapped', { grade: uncappedGrade })}
          </Box>
        )}
        <Box component="b" sx={{ fontSize: 16, fontWeight: 600 }}>
          {grade ?? '—'}
        </Box>
      </Box>
      <RangeBar
        first={Math.min(1, lowest)}
        last={highest}
        {...{ lowest, highest, grade }}
        next={nextStep?.grade ?? null}
      />
    </Box>
  );
}
