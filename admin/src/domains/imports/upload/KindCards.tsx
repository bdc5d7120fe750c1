import { Box, Button, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Section } from '../../../shared/pages/Section.tsx';
import { useText } from '../../../shared/use-text.ts';
import { groupsOf, type ImportKind } from '../kit/use-kinds.ts';

interface KindCardsProps {
  readonly kinds: readonly ImportKind[];
  readonly chosen: string | null;
  readonly onChoose: (kind: string) => void;
  readonly locked: boolean;
}

/** What can be imported, as cards that say what each enters; arrow keys go from one to the next. On a phone the chosen one alone, until another is wanted. */
export function KindCards({ kinds, chosen, onChoose, locked }: KindCardsProps) {
  const translate = useTranslate();
  const phone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const [all, setAll] = useState(chosen === null);
  const folded = phone && !all && chosen !== null;
  return (
    <Section
      title={translate('imports.what')}
      note={translate('imports.what_note')}
      actions={folded ? <Button onClick={() => setAll(true)}>{translate('imports.other_kind')}</Button> : null}
    >
      {groupsOf(folded ? kinds.filter(({ kind }) => kind === chosen) : kinds).map(({ name, kinds: inGroup }) => (
        <Box component="fieldset" key={name} disabled={locked} sx={{ border: 0, m: 0, p: '0 16px 12px', minWidth: 0 }}>
          <Box component="legend" sx={{ p: '10px 0 6px', typography: 'caption', color: 'text.secondary' }}>
            {translate(`imports.group_${name}`)}
          </Box>
          <Box
            sx={{
              display: 'grid',
              gap: '8px',
              gridTemplateColumns: 'repeat(auto-fill, minmax(min(220px, 100%), 1fr))',
            }}
          >
            {inGroup.map((kind) => (
              <Card key={kind.kind} kind={kind} chosen={kind.kind === chosen} onChoose={onChoose} />
            ))}
          </Box>
        </Box>
      ))}
    </Section>
  );
}

interface CardProps {
  readonly kind: ImportKind;
  readonly chosen: boolean;
  readonly onChoose: (kind: string) => void;
}

function Card({ kind: { kind, title, about }, chosen, onChoose }: CardProps) {
  const text = useText();
  return (
    <Box
      component="label"
      sx={{
        display: 'grid',
        gridTemplateColumns: 'auto 1fr',
        gap: '2px 8px',
        alignContent: 'start',
        p: '8px 12px',
        border: 1,
        borderRadius: 1,
        cursor: 'pointer',
        borderColor: chosen ? 'primary.main' : 'custom.ctl',
        bgcolor: chosen ? 'primary.light' : 'background.paper',
        '&:hover': { bgcolor: chosen ? 'primary.light' : 'action.hover' },
        '&:focus-within': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: 2 },
        'fieldset:disabled &': { cursor: 'default', color: 'text.disabled' },
      }}
    >
      <Box
        component="input"
        type="radio"
        name="import-kind"
        value={kind}
        checked={chosen}
        onChange={() => onChoose(kind)}
        sx={{ m: '3px 0 0', accentColor: (theme) => theme.palette.primary.main, outline: 'none' }}
      />
      <Box component="span" sx={{ fontWeight: 600 }}>
        {text(title)}
      </Box>
      <Box component="span" sx={{ gridColumn: 2, fontSize: 12, lineHeight: '16px', color: 'text.secondary' }}>
        {text(about)}
      </Box>
    </Box>
  );
}
