import { SubmitBaseFiguresDocument } from '@jiceng/schema/communities.ts';
import { Box, Button, Paper } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Form, required, useLocale, useTranslate } from 'ra-core';
import { useEffect, useState } from 'react';
import { TextInput } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { FormAlert } from '../../../../shared/editing/FormAlert.tsx';
import { usePermitted } from '../../../../shared/IfPermitted.tsx';
import { EmptyState } from '../../../../shared/pages/EmptyState.tsx';
import { ErrorState } from '../../../../shared/pages/ErrorState.tsx';
import { DeniedPage } from '../../../../shared/pages/Message.tsx';
import { PageTitle } from '../../../../shared/pages/PageTitle.tsx';
import { TableSkeleton } from '../../../../shared/pages/Skeletons.tsx';
import { DeskRows } from '../../../../shared/review/desk/DeskRows.tsx';
import { useWords } from '../../../../shared/review/use-words.ts';
import { StatusMark } from '../../../../shared/status/StatusMark.tsx';
import { IfToday } from '../../../../shared/time/IfToday.tsx';
import { useCommand } from '../../../../shared/use-command.ts';
import { type FigureEntry, figureEntries } from '../entries.ts';
import { DiscardFigures } from './DiscardFigures.tsx';
import { StartButton } from './RecordButton.tsx';

/** As many as the server takes at once in a list; what is left follows after the first are submitted. */
const PAGE = { limit: 200, offset: 0 } as const;

/** 核对送审: what this person entered or got back, with what looks doubtful; a remark where it must be explained, then to the second person. */
export default function SubmitFigures() {
  const translate = useTranslate();
  const words = useWords();
  const locale = useLocale();
  const permitted = usePermitted('base-figures', 'create');
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['base-figures', 'to-submit', locale],
    queryFn: ({ signal }) =>
      figureEntries({
        filter: {
          review: { in: ['ENTERED', 'RETURNED'] },
          superseded: { eq: false },
          preparedByMe: { eq: true },
        },
        field: 'RECORDED_AT',
        direction: 'DESC',
        page: PAGE,
        words,
        signal,
      }),
    enabled: permitted,
  });
  if (!permitted) return <DeniedPage />;
  return (
    <>
      <PageTitle
        title={translate('base_figures.submit_title')}
        crumbs={[
          { label: translate('menu.base-figures'), to: '/base-figures' },
          { label: translate('base_figures.submit_title') },
        ]}
        facts={data ? translate('review.entries', { count: data.total }) : null}
        actions={<StartButton />}
      />
      {error ? (
        <Paper>
          <ErrorState error={error} onRetry={() => refetch()} />
        </Paper>
      ) : isPending ? (
        <Paper>
          <TableSkeleton rows={6} />
        </Paper>
      ) : data.items.length === 0 ? (
        <Paper>
          <EmptyState
            title={translate('base_figures.submit_empty')}
            text={translate('base_figures.submit_empty_text')}
            action={<StartButton />}
          />
        </Paper>
      ) : (
        <Chosen items={data.items} />
      )}
    </>
  );
}

function Chosen({ items }: { readonly items: readonly FigureEntry[] }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  // What came back is mended first; what is only entered is meant to go on.
  const fresh = items.filter(({ entry }) => entry.review === 'ENTERED').map(({ id }) => id);
  const freshKey = fresh.join();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(fresh));
  useEffect(() => setChosen(new Set(freshKey ? freshKey.split(',') : [])), [freshKey]);
  const selected = items.filter(({ id }) => chosen.has(id));
  const toExplain = selected.filter(({ mustExplain }) => mustExplain).length;
  const { run } = useCommand(SubmitBaseFiguresDocument, {
    keyed: 'submitBaseFigures',
    done: 'base_figures.submitted',
    onDone: () => {
      if (selected.length === items.length) navigate('/approvals?view=mine&kind=base-figures');
    },
  });
  const toggle = (id: string) =>
    setChosen((old) => {
      const next = new Set(old);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  return (
    <>
      <Paper sx={{ mb: '12px', minWidth: 0 }}>
        <DeskRows
          label={translate('base_figures.submit_title')}
          items={items}
          choosing={{ chosen, choosable: items, toggle }}
        />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, p: '8px 16px', borderTop: 1, borderColor: 'divider' }}>
          <Box component="span" role="status" sx={{ fontSize: 13, alignSelf: 'center', mr: 'auto' }}>
            {translate('review.chosen', { count: selected.length })}
          </Box>
          <DiscardFigures ids={selected.map(({ id }) => id)} />
        </Box>
      </Paper>
      <Form
        record={{ remark: '' }}
        onSubmit={({ remark }: { remark?: string }) =>
          run({ ids: selected.map(({ id }) => id), remark: remark?.trim() || null })
        }
      >
        <Paper sx={{ p: 2, display: 'grid', gap: 1 }}>
          {toExplain > 0 ? (
            <StatusMark kind="no">{translate('base_figures.must_explain', { count: toExplain })}</StatusMark>
          ) : null}
          <TextInput
            key={toExplain > 0 ? 'needed' : 'free'}
            source="remark"
            label="base_figures.remark"
            helperText="base_figures.remark_help"
            multiline
            minRows={2}
            sx={{ maxWidth: 720 }}
            {...(toExplain > 0 ? { validate: required() } : {})}
          />
          <FormAlert />
          <Box>
            <IfToday>
              <Submit count={selected.length} />
            </IfToday>
          </Box>
        </Paper>
      </Form>
    </>
  );
}

function Submit({ count, disabled = false }: { readonly count: number; readonly disabled?: boolean }) {
  const translate = useTranslate();
  const { isSubmitting } = useFormState();
  return (
    <Button type="submit" variant="contained" color="primary" disabled={disabled || isSubmitting || count === 0}>
      {translate('base_figures.submit', { count })}
    </Button>
  );
}
