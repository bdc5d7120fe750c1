import { Box, Button } from '@mui/material';
import { useEffect, useMemo, useState } from 'react';
import { ErrorState } from '../../../../shared/pages/ErrorState.tsx';
import { Section } from '../../../../shared/pages/Section.tsx';
import { useAsOf } from '../../../../shared/time/as-of.tsx';
import { DayField } from '../../../../shared/time/DayField.tsx';
import type { GradeResult } from '../../grade-result.ts';
import type { Scheme } from '../document/scheme.ts';
import { useSchemeWords } from '../document/words.ts';
import type { Mark } from '../picture/grade-picture.ts';
import { FactsForm } from './FactsForm.tsx';
import { TriedResult } from './TriedResult.tsx';
import { nobody } from './try-facts.ts';
import { type TriedBy, useGradeBy, useTryOut } from './use-tried.ts';
import { WorkerChoice } from './WorkerChoice.tsx';

interface TryOutProps {
  readonly scheme: Scheme;
  readonly by: TriedBy;
  /** A person on file is graded by what is stored; without it only typed facts are tried. */
  readonly schemeId: string;
  readonly unsaved?: boolean;
  /** Told where the grade and the next step stand in the picture. */
  readonly onMarks: (marks: readonly Mark[]) => void;
}

/** 试算: facts in, grade and explanation out; nothing is stored. */
export function TryOut({ scheme, by, schemeId, unsaved = false, onMarks }: TryOutProps) {
  const { translate } = useSchemeWords();
  const { day } = useAsOf();
  const [facts, setFacts] = useState(() => nobody(day < scheme.validFrom ? scheme.validFrom : day));
  const [ofPerson, setOfPerson] = useState(false);
  const [workerId, setWorkerId] = useState<string | null>(null);
  const typed = useTryOut(by, facts, !ofPerson);
  const filed = useGradeBy(schemeId, ofPerson ? workerId : null, facts.asOf);
  const { data: tried, error, isFetching } = ofPerson ? filed : typed;
  const marks = useMarks(tried);
  useEffect(() => onMarks(marks), [marks, onMarks]);
  return (
    <Section
      title={translate('grade_schemes.try.title')}
      note={translate('grade_schemes.try.not_stored')}
      actions={
        <Button variant="text" onClick={() => setOfPerson(!ofPerson)}>
          {translate(ofPerson ? 'grade_schemes.try.typed' : 'grade_schemes.try.of_person')}
        </Button>
      }
    >
      <Box sx={{ p: '12px 16px', display: 'grid', gap: '12px' }}>
        {ofPerson ? (
          <>
            <DayField
              label={translate('grade_schemes.try.as_of')}
              value={facts.asOf}
              onChange={(asOf) => setFacts({ ...facts, asOf })}
            />
            <WorkerChoice onChoose={setWorkerId} />
            {unsaved ? (
              <Box sx={{ fontSize: 12, color: 'text.secondary' }}>{translate('grade_schemes.try.stored_only')}</Box>
            ) : null}
          </>
        ) : (
          <FactsForm scheme={scheme} facts={facts} onChange={setFacts} />
        )}
      </Box>
      <Box aria-live="polite" aria-busy={isFetching} role="region" aria-label={translate('grade_schemes.try.result')}>
        {error ? <ErrorState error={error} /> : tried ? <TriedResult tried={tried} /> : null}
      </Box>
    </Section>
  );
}

function useMarks(tried: GradeResult | null | undefined): readonly Mark[] {
  return useMemo(() => {
    if (!tried?.post || tried.grade === null) return [];
    const { post, grade, nextStep } = tried;
    return [
      { post, grade, kind: 'TRIED' as const },
      ...(nextStep && nextStep.grade !== grade ? [{ post, grade: nextStep.grade, kind: 'NEXT' as const }] : []),
    ];
  }, [tried]);
}
