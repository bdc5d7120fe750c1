import { Box } from '@mui/material';
import {
  ChoiceAt,
  Entries,
  FieldGrid,
  FlagAt,
  ManyAt,
  NumberAt,
  Part,
  SourceAt,
  Switched,
  sourceForNew,
  TextAt,
} from '../../../schemes/editor/door.ts';
import type { Scheme } from '../document/scheme.ts';
import { useSchemeWords } from '../document/words.ts';
import { blankEarly } from './blank.ts';
import { WithinAt } from './unions.tsx';
import { useGradeDraft } from './use-grade-draft.ts';

type Assessment = Scheme['assessment'];

/** 考核: what each result does to the years, early promotion, and what repeated results lead to. */
export function AssessmentForm() {
  const { translate, choice } = useSchemeWords();
  const { scheme } = useGradeDraft();
  const source = sourceForNew(scheme, ['assessment', 'triggers']);
  return (
    <>
      <Part title="assessment" path={['assessment']}>
        <FieldGrid>
          <ChoiceAt path={['assessment', 'missing']} label="notAssessed" of="notAssessed" />
          <NumberAt path={['assessment', 'neededMonths']} label="neededMonths" />
          <NumberAt path={['assessment', 'since']} label="since" />
          <ChoiceAt path={['assessment', 'onFailedYear']} label="onFailedYear" of="onFailedYear" />
          <SourceAt
            path={['assessment']}
            cells={[['missing', 'notAssessed'], 'neededMonths', 'since', 'onFailedYear']}
          />
        </FieldGrid>
      </Part>
      <Part title="results" path={['assessment', 'results']}>
        {scheme.assessment.results.map((each, index) => (
          <Box
            key={each.result ?? index}
            role="group"
            aria-label={choice('result', each.result)}
            sx={{
              display: 'grid',
              gridTemplateColumns: { xs: '1fr 1fr', md: '90px 120px 110px 1fr' },
              gap: '4px 12px',
              alignItems: 'center',
              py: 1,
              borderBottom: 1,
              borderColor: 'divider',
            }}
          >
            <b style={{ fontWeight: 600 }}>{choice('result', each.result)}</b>
            <FlagAt path={['assessment', 'results', index, 'passes']} label="passes" />
            <NumberAt path={['assessment', 'results', index, 'down']} label="down" />
            <SourceAt path={['assessment', 'results', index]} cells={['passes', 'down']} />
          </Box>
        ))}
      </Part>
      <Switched path={['assessment', 'early']} label="early" blank={() => blankEarly(source)}>
        <FieldGrid>
          <ChoiceAt path={['assessment', 'early', 'result']} label="result" of="result" />
          <NumberAt path={['assessment', 'early', 'consecutive']} label="consecutive" />
          <NumberAt path={['assessment', 'early', 'grades']} label="grades" />
          <NumberAt path={['assessment', 'early', 'most']} label="early_most" />
          <ChoiceAt path={['assessment', 'early', 'stepCount']} label="stepCount" of="stepCount" />
          <SourceAt
            path={['assessment', 'early']}
            cells={['result', 'consecutive', 'grades', ['most', 'early_most'], 'stepCount']}
          />
        </FieldGrid>
      </Switched>
      <Entries<Assessment['triggers'][number]>
        path={['assessment', 'triggers']}
        title={translate('grade_schemes.part.triggers')}
        nameOf={({ code, action }) => [code, choice('action', action)].filter(Boolean).join(' · ')}
        blank={() => ({
          code: '',
          results: ['FAILED'],
          times: 2,
          within: { kind: 'CONSECUTIVE' },
          action: 'NO_RENEW',
          source,
        })}
        add={translate('grade_schemes.add_trigger')}
      >
        {(path) => (
          <>
            <TextAt path={[...path, 'code']} label="code" />
            <ManyAt path={[...path, 'results']} label="results" of="result" />
            <NumberAt path={[...path, 'times']} label="times" />
            <WithinAt path={[...path, 'within']} />
            <ChoiceAt path={[...path, 'action']} label="action" of="action" />
            <SourceAt path={path} cells={['results', 'times', 'within', 'action']} />
          </>
        )}
      </Entries>
    </>
  );
}
