import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { LETTER } from './print-style.ts';
import { PRINT, usePrintedBy } from './print-words.ts';

interface LetterProps {
  readonly title: string;
  /** Number of the paper by which it was decided. */
  readonly number: string | null | undefined;
  /** Whom it is to. */
  readonly name: string | undefined;
  /** What was decided, as a sentence. */
  readonly text: ReactNode;
  /** Rows of a table of two heads and two values each. */
  readonly children: ReactNode;
}

/** The letter of one decision (决定书): what was decided, with a place for the seal and for who receives it. */
export function Letter({ title, number, name, text, children }: LetterProps) {
  const printedBy = usePrintedBy();
  return (
    <Box component="section" lang="zh-CN" aria-label={`${title} ${name ?? ''}`} data-sheet="letter" sx={LETTER}>
      <h1>{title}</h1>
      {number ? <div className="number">{number}</div> : null}
      <p className="text" style={{ textIndent: 0 }}>
        {name}：
      </p>
      <p className="text">{text}</p>
      <table>
        <tbody>{children}</tbody>
      </table>
      <div className="sign">
        {PRINT.office_seal}
        <br />
        {PRINT.date_line}
      </div>
      <div className="receipt">
        {PRINT.receipt}　　　　　　　　　　{PRINT.date_line}
      </div>
      <div className="running">{printedBy}</div>
    </Box>
  );
}
