import { Box, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { DocumentCite } from '../DocumentCite.tsx';
import { formatDecimal } from '../figures/format.ts';
import { PlaceLink } from '../PlaceLink.tsx';
import { useText } from '../use-text.ts';
import { ExplanationLines } from './ExplanationLines.tsx';
import { pathOfLine, sectionsOf } from './sections.ts';
import type { Explanation, ExplanationNode } from './why.ts';

/** Sentence first, then formula, inputs, what was left out, rules, notes; an empty part is left out. */
export function ExplanationBody({ explanation }: { readonly explanation: Explanation }) {
  const translate = useTranslate();
  const text = useText();
  const { terms, inputs, notCounted, rules, notes } = sectionsOf(explanation.nodes);
  return (
    <>
      <Typography
        variant="sentence"
        component="p"
        sx={{ p: '14px 20px', bgcolor: 'background.default', borderBottom: 1, borderColor: 'divider' }}
      >
        {text(explanation.sentence)}
      </Typography>
      {terms.length > 0 ? (
        <Section title={translate('why.formula')}>
          {terms.map((node) => (
            <Term key={node.id} node={node} />
          ))}
          <Typography variant="caption" sx={{ color: 'text.disabled' }}>
            {translate('why.unrounded')}
          </Typography>
        </Section>
      ) : null}
      {inputs.length > 0 ? (
        <Section title={translate('why.inputs')} count={inputs.length}>
          <ExplanationLines nodes={inputs} />
        </Section>
      ) : null}
      {notCounted.length > 0 ? (
        <Section title={translate('why.not_counted')} count={notCounted.length}>
          <ExplanationLines nodes={notCounted} muted />
        </Section>
      ) : null}
      {rules.length > 0 ? (
        <Section title={translate('why.rules')}>
          {rules.map((node) => (
            <Box key={node.id} sx={{ mb: 1 }}>
              {node.document ? <DocumentCite document={node.document} /> : null}
              <Box component="blockquote" sx={{ m: 0, pl: '10px', borderLeft: 2, borderColor: 'custom.line2' }}>
                {text(node.formula) || text(node.label)}
              </Box>
            </Box>
          ))}
        </Section>
      ) : null}
      {notes.length > 0 ? (
        <Section title={translate('why.notes')}>
          {notes.map((node) => (
            <Box key={node.id}>
              {text(node.label)}
              {node.formula ? ` ${text(node.formula)}` : ''}
            </Box>
          ))}
        </Section>
      ) : null}
    </>
  );
}

function Section({
  title,
  count,
  children,
}: {
  readonly title: string;
  readonly count?: number;
  readonly children: ReactNode;
}) {
  return (
    <Box component="section" sx={{ p: '12px 20px', borderBottom: 1, borderColor: 'divider' }}>
      <Typography variant="h3" sx={{ color: 'text.secondary', mb: '4px' }}>
        {title}
        {count === undefined ? null : (
          <Box component="span" sx={{ fontWeight: 400, color: 'text.disabled', ml: 1 }}>
            {count}
          </Box>
        )}
      </Typography>
      {children}
    </Box>
  );
}

const FORMULA = { order: { xs: 1, sm: 0 }, gridColumn: { xs: '1 / -1', sm: 'auto' } } as const;

function Term({ node }: { readonly node: ExplanationNode }) {
  const text = useText();
  const result = node.kind === 'RESULT';
  return (
    <Box
      sx={{
        display: 'grid',
        // On a phone what was reckoned stands below its name and has the whole width.
        gridTemplateColumns: { xs: '1fr auto', sm: 'minmax(48px, max-content) 1fr auto' },
        gap: { xs: '0 12px', sm: '12px' },
        alignItems: 'baseline',
        py: '3px',
        ...(result ? { borderTop: 1, borderColor: 'custom.line2', mt: '3px', pt: '5px' } : {}),
      }}
    >
      <Box component="span" sx={{ color: 'text.secondary', maxWidth: { sm: 120 } }}>
        {node.ref?.type === 'BASE_FIGURE' ? (
          <PlaceLink to={pathOfLine(node, null) ?? ''}>{text(node.label)}</PlaceLink>
        ) : (
          text(node.label)
        )}
      </Box>
      <Box component="span" sx={{ overflowWrap: 'anywhere', ...FORMULA }}>
        {text(node.formula)}
      </Box>
      <Box component="b" sx={{ fontWeight: 600, textAlign: 'right', whiteSpace: 'nowrap' }}>
        {formatDecimal(node.value)}
        {node.unit ? ` ${text(node.unit)}` : ''}
      </Box>
    </Box>
  );
}
