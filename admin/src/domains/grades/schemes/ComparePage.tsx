import { GradeSchemeDifferenceDocument } from '@jiceng/schema/grade-schemes.ts';
import { Box, MenuItem, Paper, Table, TableBody, TableCell, TableHead, TableRow, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { request } from '../../../providers/gql.ts';
import { NOTHING } from '../../../shared/figures/format.ts';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { ErrorState } from '../../../shared/pages/ErrorState.tsx';
import { PageTitle } from '../../../shared/pages/PageTitle.tsx';
import { PrintButton, PrintSheet } from '../../../shared/pages/PrintSheet.tsx';
import { TableSkeleton } from '../../../shared/pages/Skeletons.tsx';
import { type Change, type Sides, saidValue } from './difference.ts';
import { SourceNotes } from './document/SourceNotes.tsx';
import type { Scheme } from './document/scheme.ts';
import { useSchemeWords } from './document/words.ts';
import type { SchemeLine } from './marks.tsx';
import { useAllSchemes, useSchemeOf } from './use-schemes.ts';

/** 比较: two versions side by side, everything that differs by its place; `?from=` and `?to=` say which. */
export default function ComparePage() {
  const { translate } = useSchemeWords();
  const [search, setSearch] = useSearchParams();
  const schemes = useAllSchemes();
  const from = search.get('from') ?? '';
  const to = search.get('to') ?? '';
  const choose = (name: 'from' | 'to', id: string) =>
    setSearch((old) => {
      const next = new URLSearchParams(old);
      next.set(name, id);
      return next;
    });
  return (
    <>
      <PageTitle
        title={translate('grade_schemes.compare_title')}
        crumbs={[{ label: translate('menu.grade-schemes'), to: '/grade-schemes' }]}
        actions={<PrintButton />}
      />
      <Paper sx={{ p: '12px 16px', mb: '12px', display: 'grid', gridTemplateColumns: { md: '1fr 1fr' }, gap: '12px' }}>
        <Version
          label="grade_schemes.compare_left"
          value={from}
          schemes={schemes}
          onChange={(id) => choose('from', id)}
        />
        <Version label="grade_schemes.compare_right" value={to} schemes={schemes} onChange={(id) => choose('to', id)} />
      </Paper>
      {from && to ? <Differences from={from} to={to} /> : null}
      <PrintSheet />
    </>
  );
}

interface VersionProps {
  readonly label: string;
  readonly value: string;
  readonly schemes: readonly SchemeLine[];
  readonly onChange: (id: string) => void;
}

function Version({ label, value, schemes, onChange }: VersionProps) {
  const { translate, text } = useSchemeWords();
  const known = schemes.some(({ id }) => id === value);
  return (
    <TextField
      select
      label={translate(label)}
      value={known ? value : ''}
      onChange={({ target }) => onChange(target.value)}
      slotProps={{ inputLabel: { shrink: true } }}
    >
      {schemes.map(({ id, code, title, version, status, region }) => (
        <MenuItem key={id} value={id}>
          {[
            region?.name,
            translate('grade_schemes.title_of', { title: text(title), version }),
            code,
            translate(`enum.SchemeStatus.${status}`),
          ]
            .filter(Boolean)
            .join(' · ')}
        </MenuItem>
      ))}
    </TextField>
  );
}

function Differences({ from, to }: { readonly from: string; readonly to: string }) {
  const { translate } = useSchemeWords();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['grade-schemes', 'difference', from, to],
    queryFn: ({ signal }) => request(GradeSchemeDifferenceDocument, { fromId: from, toId: to }, signal),
  });
  const sides = { before: useSchemeOf(from), after: useSchemeOf(to) };
  const changes = data?.gradeSchemeDifference?.changes ?? [];
  return (
    <Paper>
      {error ? (
        <ErrorState error={error} onRetry={() => refetch()} />
      ) : isPending ? (
        <TableSkeleton />
      ) : changes.length === 0 ? (
        <EmptyState title={translate('grade_schemes.compare_same')} />
      ) : (
        <>
          <Box sx={{ p: '8px 16px', fontSize: 13, color: 'text.secondary' }} role="status">
            {translate('grade_schemes.compare_count', { count: changes.length })}
          </Box>
          <Box
            sx={{ overflowX: 'auto' }}
            tabIndex={0}
            role="group"
            aria-label={translate('grade_schemes.compare_title')}
          >
            <Table
              aria-label={translate('grade_schemes.compare_title')}
              sx={{ '& td': { verticalAlign: 'top', py: '6px', overflowWrap: 'anywhere' } }}
            >
              <TableHead>
                <TableRow>
                  <TableCell>{translate('grade_schemes.compare_path')}</TableCell>
                  <TableCell>{translate('grade_schemes.compare_before')}</TableCell>
                  <TableCell>{translate('grade_schemes.compare_after')}</TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {changes.map((change) => (
                  <Line key={change.path} change={change} sides={sides} />
                ))}
              </TableBody>
            </Table>
          </Box>
        </>
      )}
    </Paper>
  );
}

interface LineProps {
  readonly change: Change;
  readonly sides: Sides;
}

function Line({ change: { path, label, kind, before, after }, sides }: LineProps) {
  const { translate, text } = useSchemeWords();
  return (
    <TableRow>
      <TableCell sx={{ width: '34%' }}>
        {text(label) || path}
        <Box component="code" sx={{ display: 'block', fontSize: 12, color: 'text.secondary' }}>
          {path}
        </Box>
      </TableCell>
      <TableCell sx={{ width: '33%', color: 'text.secondary' }}>
        {kind === 'ADDED' ? NOTHING : <Value path={path} value={before} scheme={sides.before} />}
      </TableCell>
      <TableCell sx={{ width: '33%' }}>
        {kind === 'REMOVED' ? (
          translate('grade_schemes.compare_removed')
        ) : (
          <Value path={path} value={after} scheme={sides.after} marked />
        )}
      </TableCell>
    </TableRow>
  );
}

interface ValueProps {
  readonly path: string;
  readonly value: Change['after'];
  /** The document it stands in; null: it has not come yet. */
  readonly scheme: Scheme | null;
  readonly marked?: boolean;
}

/** A value, below it where it comes from as on the page of the scheme. */
function Value({ path, value, scheme, marked = false }: ValueProps) {
  const words = useSchemeWords();
  const said = saidValue(path, value?.value, words, scheme);
  const sources = scheme?.sources.filter(({ id }) => id === value?.source) ?? [];
  return (
    <>
      {marked ? (
        <Box component="mark" sx={{ bgcolor: 'primary.light', color: 'text.primary', px: '3px' }}>
          {said}
        </Box>
      ) : (
        said
      )}
      {scheme && sources.length > 0 ? <SourceNotes scheme={scheme} sources={sources} /> : null}
    </>
  );
}
