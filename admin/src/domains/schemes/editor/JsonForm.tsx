import { Box, TextField } from '@mui/material';
import { useRef } from 'react';
import type { Problem } from '../document/problem.ts';
import { useFormWords } from './form-words.ts';
import { ProblemList } from './ProblemList.tsx';

/** Height of a line, px. */
const LINE = 18;

interface JsonFormProps {
  readonly text: string;
  readonly problems: readonly Problem[];
  readonly busy: boolean;
  readonly onChange: (text: string) => void;
}

/** 按 JSON 编辑: the document as text, with what the check found by line; a click leads there. */
export function JsonForm({ text, problems, busy, onChange }: JsonFormProps) {
  const { translate } = useFormWords();
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
    <Box sx={{ display: 'grid', gap: 2 }}>
      <TextField
        label={translate('schemes.import_text')}
        value={text}
        onChange={({ target }) => onChange(target.value)}
        inputRef={area}
        multiline
        rows={26}
        slotProps={{ htmlInput: { spellCheck: false, wrap: 'off' } }}
        sx={{ '& textarea': { fontFamily: 'monospace', fontSize: 12, lineHeight: `${LINE}px` } }}
      />
      <ProblemList problems={problems} busy={busy} onGo={goTo} byLine />
    </Box>
  );
}
