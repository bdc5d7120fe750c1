import {
  type RegionEventInput,
  RegionEventPreviewDocument,
  type RegionEventPreviewQuery,
} from '@jiceng/schema/regions.ts';
import { Box, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { request } from '../../providers/gql.ts';
import { StatusMark } from '../../shared/status/StatusMark.tsx';
import { useText } from '../../shared/use-text.ts';
import { fieldWords } from './field-words.ts';

export type EventPreview = NonNullable<RegionEventPreviewQuery['regionEventPreview']>;

/** What a change would do, worked out by the server; nothing is written. Null: not yet whole enough to ask. */
export function usePreview(ask: { readonly input: RegionEventInput | null } | { readonly id: string }) {
  const whole = 'id' in ask || ask.input !== null;
  return useQuery({
    queryKey: ['region-events', 'preview', ask],
    queryFn: async ({ signal }) => (await request(RegionEventPreviewDocument, ask, signal)).regionEventPreview,
    enabled: whole,
    placeholderData: keepPreviousData,
    retry: false,
  });
}

interface TouchesProps {
  readonly preview: EventPreview | null | undefined;
  readonly busy: boolean;
  /** Nothing was asked yet. */
  readonly open: boolean;
}

/** What it touches (将触及) in counts, and what speaks against it in words. */
export function PreviewBox({ preview, busy, open }: TouchesProps) {
  const translate = useTranslate();
  const text = useText();
  return (
    <Box role="status" aria-busy={busy} sx={{ p: '12px 16px', display: 'grid', rowGap: '6px', fontSize: 13 }}>
      {open ? <Box sx={{ color: 'text.secondary' }}>{translate('region_events.preview_wait')}</Box> : null}
      {!open && !preview && busy ? (
        <Box sx={{ color: 'text.secondary' }}>{translate('region_events.preview_busy')}</Box>
      ) : null}
      {!open && preview ? (
        <>
          <Box component="ul" sx={{ display: 'grid', rowGap: '2px' }}>
            {preview.touches.map(({ kind, text: words }) => (
              <li key={kind}>{text(words)}</li>
            ))}
          </Box>
          {preview.problems.length === 0 ? (
            <StatusMark kind="ok">{translate('region_events.no_problem')}</StatusMark>
          ) : (
            <>
              <Typography variant="h3">
                {translate('region_events.problems', { count: preview.problems.length })}
              </Typography>
              <Box component="ul" sx={{ display: 'grid', rowGap: '4px' }}>
                {preview.problems.map(({ code, field, text: words }) => (
                  <li key={`${code}${field}`}>
                    <StatusMark kind="no">
                      {[fieldWords(field, translate), text(words)].filter(Boolean).join(translate('why.of'))}
                    </StatusMark>
                  </li>
                ))}
              </Box>
            </>
          )}
        </>
      ) : null}
    </Box>
  );
}
