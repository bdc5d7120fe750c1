import { Box, IconButton, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { type ReactNode, useState } from 'react';
import { DocumentCite } from '../DocumentCite.tsx';
import { formatDecimal } from '../figures/format.ts';
import { PlaceLink } from '../PlaceLink.tsx';
import { DownIcon } from '../status/icons.tsx';
import { useText } from '../use-text.ts';
import { type Branch, branchesOf, pathOfLine } from './sections.ts';
import { useWhy } from './use-why.ts';
import type { ExplanationNode } from './why.ts';

/** The rows behind a figure; what a row is made of (a street of its communities) is folded under it, and stands open on paper. */
export function ExplanationLines({
  nodes,
  muted = false,
}: {
  readonly nodes: readonly ExplanationNode[];
  readonly muted?: boolean;
}) {
  return (
    <Box
      component="ul"
      sx={{ color: muted ? 'text.secondary' : 'text.primary', '& > li:last-child': { borderBottom: 0 } }}
    >
      {branchesOf(nodes).map((branch) => (
        <Line key={branch.node.id} branch={branch} />
      ))}
    </Box>
  );
}

function Line({ branch: { node, parts } }: { readonly branch: Branch }) {
  const translate = useTranslate();
  const text = useText();
  const [open, setOpen] = useState(false);
  return (
    <Box component="li" sx={{ py: '4px', borderBottom: 1, borderColor: 'divider' }}>
      <Row node={node}>
        {parts.length > 0 ? (
          <IconButton
            className="no-print"
            size="small"
            aria-expanded={open}
            aria-label={translate('why.parts', { label: text(node.label), count: parts.length })}
            onClick={() => setOpen(!open)}
            sx={{ ml: '4px', py: 0, fontSize: 12, gap: '2px' }}
          >
            {parts.length}
            <DownIcon sx={{ transform: open ? 'rotate(180deg)' : 'none', fontSize: 14 }} />
          </IconButton>
        ) : null}
      </Row>
      {parts.length > 0 ? (
        <Box
          component="ul"
          sx={{
            display: open ? 'block' : 'none',
            '@media print': { display: 'block' },
            m: '4px 0 4px 4px',
            pl: '12px',
            borderLeft: 1,
            borderColor: 'custom.line2',
          }}
        >
          {parts.map((part) => (
            <Box component="li" key={part.id} sx={{ py: { xs: 0, md: '2px' } }}>
              <Row node={part} />
            </Box>
          ))}
        </Box>
      ) : null}
    </Box>
  );
}

/** Name, value, and below what else is known of it. */
function Row({ node, children }: { readonly node: ExplanationNode; readonly children?: ReactNode }) {
  const translate = useTranslate();
  const text = useText();
  const { why } = useWhy();
  const path = pathOfLine(node, why);
  const facts = [node.date, node.source, text(node.formula)].filter(Boolean).join(translate('why.comma'));
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: '1fr auto',
        columnGap: 1,
        alignItems: 'center',
        // A thumb needs the height of a row.
        '& > span > a': { display: 'inline-block', py: { xs: '8px', md: 0 } },
      }}
    >
      <span>
        {path ? <PlaceLink to={path}>{text(node.label)}</PlaceLink> : text(node.label)}
        {children}
      </span>
      <Box component="span" sx={{ textAlign: 'right', whiteSpace: 'nowrap' }}>
        {node.value === null ? '' : formatDecimal(node.value)}
        {node.value !== null && node.unit ? ` ${text(node.unit)}` : ''}
      </Box>
      {facts ? (
        <Typography variant="caption" sx={{ gridColumn: '1 / 3', color: 'text.disabled' }}>
          {facts}
        </Typography>
      ) : null}
      {node.document ? (
        <Box sx={{ gridColumn: '1 / 3' }}>
          <DocumentCite document={node.document} small />
        </Box>
      ) : null}
    </Box>
  );
}
