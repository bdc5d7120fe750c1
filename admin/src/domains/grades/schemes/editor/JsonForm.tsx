import { Box, TextField } from '@mui/material';
import { useRef } from 'react';
import { useSchemeWords } from '../document/words.ts';
import { errorsOf, type Problem } from './problems.ts';

interface JsonFormProps {
  readonly text: string;
  readonly problems: readonly Problem[];
  readonly onChange: (text: string) => void;
}

/** 按 JSON 编辑: the document as text, with its errors by line; a click leads there. */
export function JsonForm({ text, problems, onChange }: JsonFormProps) {
  const words = useSchemeWords();
  const { translate } = words;
  const area = useRef<HTMLTextAreaElement>(null);
  const goTo = ({ line, column }: Problem) => {
    const place = area.current;
    if (!place || line === null) return;
    const before = text.split('\n').slice(0, line - 1);
    const start = before.reduce((sum, each) => sum + each.length + 1, 0) + (column ?? 1) - 1;
    place.focus();
    place.setSelectionRange(start, start);
    place.scrollTop = (line - 4) * LINE;
  };
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <TextField
        label={translate('grade_schemes.import_text')}
        value={text}
        onChange={({ target }) => onChange(target.value)}
        inputRef={area}
        multiline
        rows={26}
        slotProps={{ htmlInput: { spellCheck: false, wrap: 'off' } }}
        sx={{ '& textarea': { fontFamily: 'monospace', fontSize: 12, lineHeight: `${LINE}px` } }}
      />
      <Box component="ul" aria-label={translate('grade_schemes.problems')}>
        {errorsOf(problems).map((problem) => (
          <li key={`${problem.pointer} ${problem.message.zh}`}>
            <Box
              component="button"
              type="button"
              onClick={() => goTo(problem)}
              sx={{
                all: 'unset',
                cursor: 'pointer',
                fontSize: 13,
                color: 'error.main',
                '&:focus-visible': { outline: 2 },
              }}
            >
              {translate('grade_schemes.problem_at', { line: problem.line ?? 1, column: problem.column ?? 1 })}{' '}
              <code>{problem.path}</code> {words.text(problem.message)}
            </Box>
          </li>
        ))}
      </Box>
    </Box>
  );
}

/** Height of a line, px. */
const LINE = 18;
