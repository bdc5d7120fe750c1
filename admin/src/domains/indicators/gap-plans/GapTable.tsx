import { Box, IconButton, Table, TableBody, TableCell, TableRow, TextField } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Figure } from '../../../shared/figures/Figure.tsx';
import { trimmed } from '../../../shared/figures/format.ts';
import { HeadRow } from '../../../shared/lists/HeadRow.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { DownIcon } from '../../../shared/status/icons.tsx';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import { useText } from '../../../shared/use-text.ts';
import { type Draft, type Group, isAmount, type Measure, type OutcomeLine } from './measures.ts';

interface GapTableProps {
  readonly groups: readonly Group[];
  readonly measure: Measure;
  readonly draft: Draft;
  /** Not today: nothing is typed. */
  readonly locked: boolean;
  /** All streets open: what is shown was looked for. */
  readonly open: boolean;
  readonly onAmount: (regionId: string, amount: string) => void;
}

/** Streets and their communities with what they have, lack, get and lack then; the amount is typed in the row. On a phone rows are cards. */
export function GapTable({ groups, open, ...rest }: GapTableProps) {
  const translate = useTranslate();
  const { measure } = rest;
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) =>
    setOpened((old) => (old.has(id) ? new Set([...old].filter((each) => each !== id)) : new Set([...old, id])));
  return (
    <Table aria-label={translate('gap.units')} sx={phoneCards}>
      <HeadRow
        heads={[
          'gap.unit',
          { right: 'gap.has' },
          { right: 'gap.lacks' },
          { right: `gap.add_${measure}` },
          { right: 'gap.after' },
          'gap.state',
        ]}
      />
      <TableBody>
        {groups.flatMap(({ town, units }) => {
          const shown = open || !town || opened.has(town.region.id);
          return [
            ...(town
              ? [
                  <Row
                    key={town.region.id}
                    line={town}
                    {...rest}
                    {...(units.length > 0 && !open
                      ? { opened: shown, onToggle: () => toggle(town.region.id), count: units.length }
                      : {})}
                  />,
                ]
              : []),
            ...(shown
              ? units.map((line) => <Row key={line.region.id} line={line} below={town !== null} {...rest} />)
              : []),
          ];
        })}
      </TableBody>
    </Table>
  );
}

/** Below 700 px a row is a small card: name, figures side by side, the field as wide as a thumb needs. */
const phoneCards = {
  '@media (max-width: 699px)': {
    '& thead': { display: 'none' },
    '& tbody tr': {
      display: 'grid',
      gridTemplateColumns: 'repeat(3, 1fr)',
      columnGap: '8px',
      p: '6px 16px',
      borderBottom: 1,
      borderColor: 'divider',
    },
    '& tbody td, & tbody th': { border: 0, p: '2px 0 !important', height: 'auto', textAlign: 'left' },
    '& tbody td[data-label]::before': {
      content: 'attr(data-label)',
      fontWeight: 400,
      display: 'block',
      fontSize: 12,
      color: 'text.secondary',
    },
    '& .gap-wide': { gridColumn: '1 / -1' },
    // A community stands under its street.
    '& .gap-below': { ml: '16px', pl: '12px', pr: '16px', borderLeft: 1, borderLeftColor: 'custom.line2' },
    '& input': { height: 28 },
  },
} as const;

interface RowProps extends Pick<GapTableProps, 'measure' | 'draft' | 'locked' | 'onAmount'> {
  readonly line: OutcomeLine;
  readonly below?: boolean;
  readonly opened?: boolean;
  readonly count?: number;
  readonly onToggle?: () => void;
}

function Row({ line, measure, draft, locked, onAmount, below = false, opened = false, count, onToggle }: RowProps) {
  const translate = useTranslate();
  const text = useText();
  const { region, has, lacks, withMeasures } = line;
  const town = region.level !== 'COMMUNITY';
  const amount = draft[region.id]?.amount ?? '';
  // Rooms belong to a community; people can be taken on at a street too.
  const typed = measure === 'PEOPLE' ? line.status !== 'EXCLUDED' : !town && line.status !== 'EXCLUDED';
  const wrong = amount !== '' && !isAmount(amount, measure);
  const path = town ? `/regions/${region.id}/show` : `/communities/${region.id}/show`;
  return (
    <TableRow
      hover
      selected={amount !== ''}
      className={below ? 'gap-below' : undefined}
      sx={town ? { '& > td, & > th': { fontWeight: 600 } } : undefined}
    >
      <TableCell
        component="th"
        scope="row"
        className="gap-wide"
        sx={{ pl: below ? '40px !important' : undefined, whiteSpace: 'nowrap' }}
      >
        <PlaceLink to={path}>{region.name}</PlaceLink>
        {onToggle ? (
          <IconButton
            size="small"
            aria-expanded={opened}
            aria-label={`${region.name} ${translate('gap.no_communities')}`}
            onClick={onToggle}
            sx={{ ml: '4px', fontSize: 12, fontWeight: 400, gap: '2px' }}
          >
            {count}
            <DownIcon sx={{ transform: opened ? 'rotate(180deg)' : 'none', fontSize: 14 }} />
          </IconButton>
        ) : null}
      </TableCell>
      <TableCell align="right" data-label={translate('gap.has')}>
        <Figure value={has?.value ?? null} reason={text(line.text)} />
      </TableCell>
      <TableCell align="right" data-label={translate('gap.lacks')}>
        <Figure value={lacks?.value ?? null} reason={text(line.text)} />
      </TableCell>
      <TableCell align="right" data-label={typed ? translate(`gap.add_${measure}`) : undefined}>
        {typed ? (
          <TextField
            value={amount}
            disabled={locked}
            error={wrong}
            onChange={({ target }) => onAmount(region.id, target.value)}
            placeholder={lacks && !locked ? trimmed(lacks.value) : ''}
            title={wrong ? translate('gap.bad_amount') : ''}
            slotProps={{
              htmlInput: {
                'aria-label': translate('gap.add_at', { name: region.name }),
                inputMode: measure === 'PEOPLE' ? 'numeric' : 'decimal',
                style: { textAlign: 'right' },
              },
            }}
            sx={{ width: 92, '& .MuiInputBase-root': { fontSize: 13 }, '& input': { py: '2px' } }}
          />
        ) : null}
      </TableCell>
      <TableCell align="right" data-label={line.added ? translate('gap.after') : undefined}>
        {line.added && line.status === 'OK' && !withMeasures ? <b>{translate('gap.nothing_lacking')}</b> : null}
        {line.added && (withMeasures || line.status !== 'OK') ? (
          <Figure value={withMeasures?.value ?? null} reason={text(line.text)} />
        ) : null}
      </TableCell>
      <TableCell className="gap-wide">
        <Box component="span" sx={{ '& *': { fontWeight: '400 !important' } }}>
          <StatusMark kind={line.status !== 'OK' ? 'unknown' : (line.added ? withMeasures : lacks) ? 'no' : 'ok'}>
            {text(line.text)}
          </StatusMark>
        </Box>
      </TableCell>
    </TableRow>
  );
}
