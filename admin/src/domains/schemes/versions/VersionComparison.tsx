import { Box, MenuItem, Paper, Table, TableBody, TableCell, TableRow, TextField } from '@mui/material';
import { useSearchParams } from 'react-router';
import { NOTHING } from '../../../shared/figures/format.ts';
import { HeadRow } from '../../../shared/lists/HeadRow.tsx';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { ErrorState } from '../../../shared/pages/ErrorState.tsx';
import { PageTitle } from '../../../shared/pages/PageTitle.tsx';
import { PrintButton, PrintSheet } from '../../../shared/pages/PrintSheet.tsx';
import { TableSkeleton } from '../../../shared/pages/Skeletons.tsx';
import { SourceNotes } from '../document/SourceNotes.tsx';
import type { Scheme } from '../document/scheme.ts';
import { useLanguage } from '../document/words.ts';
import { useAllVersions, useDifference, useDocument } from './use-versions.ts';
import type { SchemeChange, VersionLine } from './version.ts';
import { useVersionKind } from './version-kind.tsx';

/** 比较: two versions side by side, everything that differs by its place; `?from=` and `?to=` say which. */
export default function VersionComparison() {
  const { translate } = useLanguage();
  const { resource } = useVersionKind().forms;
  const [search, setSearch] = useSearchParams();
  const schemes = useAllVersions();
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
        title={translate('schemes.compare_title')}
        crumbs={[{ label: translate(`menu.${resource}`), to: `/${resource}` }]}
        actions={<PrintButton />}
      />
      <Paper sx={{ p: '12px 16px', mb: '12px', display: 'grid', gridTemplateColumns: { md: '1fr 1fr' }, gap: '12px' }}>
        <Version label="schemes.compare_left" value={from} schemes={schemes} onChange={(id) => choose('from', id)} />
        <Version label="schemes.compare_right" value={to} schemes={schemes} onChange={(id) => choose('to', id)} />
      </Paper>
      {from && to ? <Differences from={from} to={to} /> : null}
      <PrintSheet />
    </>
  );
}

interface VersionProps {
  readonly label: string;
  readonly value: string;
  readonly schemes: readonly VersionLine[];
  readonly onChange: (id: string) => void;
}

function Version({ label, value, schemes, onChange }: VersionProps) {
  const { translate, text } = useLanguage();
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
            translate('schemes.title_of', { title: text(title), version }),
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
  const { translate } = useLanguage();
  const { changes = [], error, isPending, refetch } = useDifference(from, to);
  const said = useVersionKind().useSaid();
  const sides: Sides = { before: useDocument(from), after: useDocument(to), said };
  return (
    <Paper>
      {error ? (
        <ErrorState error={error} onRetry={() => refetch()} />
      ) : isPending ? (
        <TableSkeleton />
      ) : changes.length === 0 ? (
        <EmptyState title={translate('schemes.compare_same')} />
      ) : (
        <>
          <Box sx={{ p: '8px 16px', fontSize: 13, color: 'text.secondary' }} role="status">
            {translate('schemes.compare_count', { count: changes.length })}
          </Box>
          <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label={translate('schemes.compare_title')}>
            <Table
              aria-label={translate('schemes.compare_title')}
              sx={{ '& td': { verticalAlign: 'top', py: '6px', overflowWrap: 'anywhere' } }}
            >
              <HeadRow heads={['schemes.compare_path', 'schemes.compare_before', 'schemes.compare_after']} />
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

/** The two documents, null where one has not come yet, and how their values are said. */
interface Sides {
  readonly before: Scheme | null;
  readonly after: Scheme | null;
  readonly said: (path: string, json: string | null | undefined, scheme: Scheme | null) => string | null;
}

interface LineProps {
  readonly change: SchemeChange;
  readonly sides: Sides;
}

function Line({ change: { path, label, kind, before, after }, sides }: LineProps) {
  const { translate, text } = useLanguage();
  return (
    <TableRow>
      <TableCell sx={{ width: '34%' }}>
        {text(label) || path}
        <Box component="code" sx={{ display: 'block', fontSize: 12, color: 'text.secondary' }}>
          {path}
        </Box>
      </TableCell>
      <TableCell sx={{ width: '33%', color: 'text.secondary' }}>
        {kind === 'ADDED' ? (
          NOTHING
        ) : (
          <Value said={sides.said(path, before?.value, sides.before)} source={before?.source} scheme={sides.before} />
        )}
      </TableCell>
      <TableCell sx={{ width: '33%' }}>
        {kind === 'REMOVED' ? (
          translate('schemes.compare_removed')
        ) : (
          <Value
            said={sides.said(path, after?.value, sides.after)}
            source={after?.source}
            scheme={sides.after}
            marked
          />
        )}
      </TableCell>
    </TableRow>
  );
}

interface ValueProps {
  readonly said: string | null;
  readonly source: string | null | undefined;
  /** The document it stands in; null: it has not come yet. */
  readonly scheme: Scheme | null;
  readonly marked?: boolean;
}

/** A value, below it where it comes from as on the page of the scheme. */
function Value({ said, source, scheme, marked = false }: ValueProps) {
  const sources = scheme?.sources.filter(({ id }) => id === source) ?? [];
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
