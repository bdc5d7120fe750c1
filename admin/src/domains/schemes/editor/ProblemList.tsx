import { Box, Button, Table, TableBody, TableCell, TableRow } from '@mui/material';
import { HeadRow } from '../../../shared/lists/HeadRow.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import type { Problem } from '../document/problem.ts';
import { useFormKind } from '../form-kind.tsx';
import { useFormWords } from './form-words.ts';
import { placeWords } from './place-words.ts';
import { errorsOf, notesOf } from './problems.ts';

interface ProblemListProps {
  readonly problems: readonly Problem[];
  /** The text was changed since. */
  readonly busy: boolean;
  /** Leads to where a problem can be mended. */
  readonly onGo?: (problem: Problem) => void;
  /** Said is the line of the text. */
  readonly byLine?: boolean;
}

/** Everything the check found, errors first, each by its place. */
export function ProblemList({ problems, busy, onGo, byLine = onGo === undefined }: ProblemListProps) {
  const { translate, text } = useFormWords();
  const words = useFormKind().words;
  const errors = errorsOf(problems);
  const notes = notesOf(problems);
  return (
    <Section
      title={translate('schemes.problems')}
      note={
        <Box component="span" role="status" aria-busy={busy} sx={{ display: 'inline-flex', gap: 2 }}>
          {errors.length > 0 ? (
            <StatusMark kind="no">{translate('schemes.problem_count', { count: errors.length })}</StatusMark>
          ) : (
            <StatusMark kind="ok">{translate('schemes.no_errors')}</StatusMark>
          )}
          {notes.length > 0 ? (
            <StatusMark kind="unknown">{translate('schemes.note_count', { count: notes.length })}</StatusMark>
          ) : null}
        </Box>
      }
    >
      {problems.length > 0 ? (
        <Box
          sx={{ overflow: 'auto', maxHeight: 420 }}
          tabIndex={0}
          role="group"
          aria-label={translate('schemes.problems')}
        >
          <Table
            aria-label={translate('schemes.problems')}
            sx={{ '& td': { verticalAlign: 'top', py: '5px', overflowWrap: 'anywhere' } }}
          >
            <HeadRow heads={['schemes.problem_path', 'schemes.problem_said', null]} />
            <TableBody>
              {[...errors, ...notes].map((problem) => (
                <TableRow key={`${problem.pointer} ${problem.message.zh}`}>
                  <TableCell sx={{ width: '32%' }}>
                    {placeWords(problem.path, words, translate)}
                    {byLine && problem.path ? (
                      <code style={{ display: 'block', fontSize: 12 }}>{problem.path}</code>
                    ) : null}
                  </TableCell>
                  <TableCell>
                    <StatusMark kind={problem.severity === 'ERROR' ? 'no' : 'unknown'}>
                      {text(problem.message)}
                    </StatusMark>
                  </TableCell>
                  <TableCell align="right" sx={{ whiteSpace: 'nowrap', fontSize: 13, color: 'text.secondary' }}>
                    <Where problem={problem} byLine={byLine} {...(onGo ? { onGo } : {})} />
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Box>
      ) : null}
    </Section>
  );
}

interface WhereProps {
  readonly problem: Problem;
  readonly byLine: boolean;
  readonly onGo?: (problem: Problem) => void;
}

function Where({ problem, byLine, onGo }: WhereProps) {
  const { translate } = useFormWords();
  const { line, column } = problem;
  const said = byLine
    ? line === null
      ? ''
      : translate('schemes.problem_at', { line, column: column ?? 1 })
    : translate('schemes.problem_here');
  if (!onGo || said === '') return said;
  return (
    <Button variant="text" onClick={() => onGo(problem)} sx={{ height: 24 }}>
      {said}
    </Button>
  );
}
