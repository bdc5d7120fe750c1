import { Box, Button } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { ExplanationBody } from '../../../../shared/explanation/ExplanationBody.tsx';
import { NOTHING } from '../../../../shared/figures/format.ts';
import { StatusMark } from '../../../../shared/status/StatusMark.tsx';
import { BasisTag } from '../../../schemes/document/door.ts';
import { gradeLines } from '../../card/grade-lines.ts';
import type { GradeResult } from '../../grade-result.ts';
import type { Basis } from '../document/scheme.ts';
import { useSchemeWords } from '../document/words.ts';

/** The grade that came out, line by line, what comes next and what it takes; or what is missing to say one. */
export function TriedResult({ tried }: { readonly tried: GradeResult }) {
  const { translate, text } = useSchemeWords();
  const [whole, setWhole] = useState(false);
  const { grade, uncappedGrade, postName, lowest, highest, explanation, nextStep, atOnce, warnings } = tried;
  const lines = gradeLines(explanation?.nodes ?? []).filter(({ counted }) => counted);
  return (
    <>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'auto 1fr',
          gap: '4px 24px',
          alignItems: 'center',
          p: '10px 16px',
          bgcolor: 'background.default',
          borderTop: 1,
          borderBottom: 1,
          borderColor: 'divider',
        }}
      >
        <Box sx={{ typography: grade === null ? 'figure28' : 'figure40', whiteSpace: 'nowrap' }}>
          {grade ?? NOTHING}
          <Box component="span" sx={{ fontSize: 13, fontWeight: 400, ml: '6px', color: 'text.secondary' }}>
            {translate('grade_schemes.try.unit')}
          </Box>
        </Box>
        <Box sx={{ fontSize: 13, minWidth: 0 }}>
          {tried.statusText ? <StatusMark kind="no">{text(tried.statusText)}</StatusMark> : text(explanation?.sentence)}
          {postName ? (
            <Box sx={{ color: 'text.secondary' }}>
              {tried.asOf}
              {translate('why.comma')}
              {text(postName)} {lowest}–{highest}
              {uncappedGrade === null
                ? null
                : `${translate('why.comma')}${translate('grade_schemes.try.uncapped', { grade: uncappedGrade })}`}
            </Box>
          ) : null}
        </Box>
      </Box>
      <Box
        component="ul"
        sx={{
          px: 2,
          display: 'grid',
          gridTemplateColumns: 'minmax(52px, auto) minmax(0, 1fr) auto minmax(28px, auto)',
          columnGap: '8px',
          '& > li:last-of-type': { borderBottom: 0 },
        }}
      >
        {lines.map(({ id, label, note, basis, value }) => (
          <Line key={id} name={text(label)} fact={text(note)} basis={basis} value={value ?? ''} />
        ))}
        {nextStep ? (
          <Line
            name={translate('grade_schemes.picture.next')}
            fact={[nextStep.date, ...nextStep.missing.map((need) => text(need.text))].map((said) => (
              <div key={said}>{said}</div>
            ))}
            basis={null}
            value={String(nextStep.grade)}
          />
        ) : null}
        {atOnce.map((need) => (
          <Line
            key={text(need.text)}
            name={translate('grade_schemes.try.at_once')}
            fact={text(need.text)}
            basis={null}
            value=""
          />
        ))}
      </Box>
      {warnings.length > 0 ? (
        <Box component="ul" sx={{ px: 2, pb: 1 }}>
          {warnings.map((warning) => (
            <li key={text(warning.text)}>
              <StatusMark kind="unknown">{text(warning.text)}</StatusMark>
            </li>
          ))}
        </Box>
      ) : null}
      {explanation ? (
        <>
          <Box sx={{ px: 2, pb: 1 }}>
            <Button variant="text" aria-expanded={whole} onClick={() => setWhole(!whole)}>
              {translate(whole ? 'grade_schemes.try.explain_less' : 'grade_schemes.try.explain')}
            </Button>
          </Box>
          {whole ? <ExplanationBody explanation={explanation} /> : null}
        </>
      ) : null}
    </>
  );
}

interface LineProps {
  readonly name: string;
  readonly fact: ReactNode;
  readonly basis: Basis | null;
  readonly value: string;
}

function Line({ name, fact, basis, value }: LineProps) {
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
      }}
    >
      <span>{name}</span>
      <Box
        component="span"
        sx={{
          gridColumn: basis ? 'auto' : 'span 2',
          fontSize: 13,
          color: 'text.secondary',
          overflowWrap: 'anywhere',
        }}
      >
        {fact}
      </Box>
      {basis ? (
        <span>
          <BasisTag basis={basis} />
        </span>
      ) : null}
      <Box component="b" sx={{ fontWeight: 600, textAlign: 'right' }}>
        {value}
      </Box>
    </Box>
  );
}
