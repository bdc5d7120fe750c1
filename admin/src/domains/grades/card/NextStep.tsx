import { Box } from '@mui/material';
import { type StatusKind, StatusMark } from '../../../shared/status/StatusMark.tsx';
import type { GradeResult } from '../grade-result.ts';
import { useSchemeWords } from '../schemes/document/words.ts';

type Need = GradeResult['atOnce'][number];

/** What comes by itself is only waited for; what a person must do in time stands out. */
const LOOKS: Readonly<Record<Need['kind'], StatusKind>> = {
  SERVICE: 'wait',
  ASSESSMENT: 'wait',
  EFFECTIVE_DAY: 'wait',
  REGISTRATION: 'no',
  REGISTRATION_RENEWAL: 'no',
};

/** 下一步: the next grade, its earliest day, and what it takes; or why there is none. */
export function NextStep({ result }: { readonly result: GradeResult }) {
  const { translate, text } = useSchemeWords();
  const { nextStep, atOnce, grade, highest } = result;
  const top = grade !== null && grade === highest;
  if (!nextStep && !top && atOnce.length === 0) return null;
  return (
    <Box
      component="section"
      aria-label={translate('worker_grade.next')}
      sx={{ px: 2, py: 1, borderTop: 1, borderColor: 'divider' }}
    >
      <Box sx={{ fontWeight: 600 }}>{translate('worker_grade.next')}</Box>
      {nextStep ? (
        <Box sx={{ mb: 1 }}>
          <Box component="b" sx={{ typography: 'figure20', mr: 1 }}>
            {translate('worker_grade.of', { grade: nextStep.grade })}
          </Box>
          {translate('worker_grade.earliest', { date: nextStep.date })}
        </Box>
      ) : (
        <Box sx={{ mb: 1, color: 'text.secondary' }}>
          {translate(top ? 'worker_grade.at_top' : 'worker_grade.no_next')}
        </Box>
      )}
      <Box component="ul">
        {[...(nextStep?.missing ?? []), ...atOnce].map((need) => (
          <Box component="li" key={`${need.kind} ${need.on} ${text(need.text)}`} sx={{ py: '3px' }}>
            <StatusMark kind={LOOKS[need.kind]}>{text(need.text)}</StatusMark>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
