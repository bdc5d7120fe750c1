import { Box, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { StatusMark } from '../../../../shared/status/StatusMark.tsx';
import { useText } from '../../../../shared/use-text.ts';
import { Changes } from './Changes.tsx';
import { fieldWords } from './field-words.ts';
import { Routes } from './Routes.tsx';
import type { EventPreview } from './use-preview.ts';

interface TouchesProps {
  readonly preview: EventPreview | null | undefined;
  readonly busy: boolean;
  /** Nothing was asked yet. */
  readonly open: boolean;
  /** What it says where nothing speaks against it. */
  readonly fine: string;
  /** Of a correction and a withdrawal: unit by unit what would be something else than is approved now. */
  readonly compared?: boolean;
}

/** What it touches (将触及) in counts and by name, what would be something else than now, what is still to be given, and what speaks against it. */
export function PreviewBox({ preview, busy, open, fine, compared = false }: TouchesProps) {
  const translate = useTranslate();
  const text = useText();
  return (
    <>
      <Box role="status" aria-busy={busy} sx={{ p: '12px 16px', display: 'grid', rowGap: '6px', fontSize: 13 }}>
        {open ? <Box sx={{ color: 'text.secondary' }}>{translate('region_events.preview_wait')}</Box> : null}
        {!open && !preview && busy ? (
          <Box sx={{ color: 'text.secondary' }}>{translate('region_events.preview_busy')}</Box>
        ) : null}
        {!open && preview ? (
          <>
            <Box component="ul" sx={{ display: 'grid', rowGap: '2px' }}>
              {preview.touches.map(({ kind, text: words }) => (
                <li key={text(words) + kind}>{text(words)}</li>
              ))}
            </Box>
            <Problems problems={preview.problems} fine={fine} />
          </>
        ) : null}
      </Box>
      {!open && preview && compared ? <Changes changes={preview.changes} /> : null}
      {!open && preview && preview.relocations.length > 0 ? <Relocations of={preview.relocations} /> : null}
    </>
  );
}

type Problem = EventPreview['problems'][number];

/** What is only not given yet is no mistake: it is said apart, and not in red. */
function Problems({ problems, fine }: { readonly problems: readonly Problem[]; readonly fine: string }) {
  const translate = useTranslate();
  const text = useText();
  const missing = problems.filter(({ code }) => code === 'VALUE_REQUIRED');
  const wrong = problems.filter(({ code }) => code !== 'VALUE_REQUIRED');
  return (
    <>
      {problems.length === 0 ? <StatusMark kind="ok">{fine}</StatusMark> : null}
      {missing.length > 0 ? (
        <StatusMark kind="wait">
          {translate('region_events.still_missing', {
            fields: missing
              .map(({ field }) => fieldWords(field, translate) ?? '')
              .filter(Boolean)
              .join(translate('dashboard.list_comma')),
          })}
        </StatusMark>
      ) : null}
      {wrong.length > 0 ? (
        <>
          <Typography variant="h3">{translate('region_events.problems', { count: wrong.length })}</Typography>
          <Box component="ul" sx={{ display: 'grid', rowGap: '4px' }}>
            {wrong.map(({ code, field, text: words }) => (
              <li key={`${code}${field}`}>
                <StatusMark kind="no">
                  {[fieldWords(field, translate), text(words)].filter(Boolean).join(translate('why.of'))}
                </StatusMark>
              </li>
            ))}
          </Box>
        </>
      ) : null}
    </>
  );
}

function Relocations({ of }: { readonly of: EventPreview['relocations'] }) {
  const translate = useTranslate();
  const subjects = [...new Set(of.map(({ subject }) => subject))];
  return (
    <Box sx={{ borderTop: 1, borderColor: 'divider', pb: '8px' }}>
      {subjects.map((subject) => {
        const lines = of.filter((one) => one.subject === subject);
        return (
          <Box key={subject}>
            <Typography variant="h3" sx={{ p: '8px 16px 2px' }}>
              {translate(`region_events.moves_of.${subject}`, { count: lines.length })}
            </Typography>
            <Routes
              label={translate(`enum.RegionEventSubject.${subject}`)}
              lines={lines.map(({ id, name, before, after }) => ({
                id,
                name,
                path: `${PLACES[subject]}/${id}/show`,
                before,
                after,
              }))}
            />
          </Box>
        );
      })}
    </Box>
  );
}

const PLACES = {
  REGION: '/regions',
  FACILITY: '/facilities',
  WORKER: '/workers',
} as const satisfies Record<EventPreview['relocations'][number]['subject'], string>;
