import { GradeSchemeDocumentDocument } from '@jiceng/schema/grade-schemes.ts';
import { GradeDistributionDocument } from '@jiceng/schema/regrade.ts';
import { Button, MenuItem, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useSearchParams } from 'react-router';
import { request } from '../../../providers/gql.ts';
import { useCsv } from '../../../shared/export/use-csv.ts';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { ErrorState } from '../../../shared/pages/ErrorState.tsx';
import { PageTitle } from '../../../shared/pages/PageTitle.tsx';
import { PrintButton, PrintSheet } from '../../../shared/pages/PrintSheet.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { TableSkeleton } from '../../../shared/pages/Skeletons.tsx';
import { DownloadIcon } from '../../../shared/status/icons.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { useText } from '../../../shared/use-text.ts';
import { useTowns } from '../../regions/choice/door.ts';
import type { Scheme } from '../schemes/document/scheme.ts';
import { useAllGradeSchemes } from '../schemes/use-grade-schemes.ts';
import { GradesTable } from './GradesTable.tsx';
import { Pyramid } from './Pyramid.tsx';
import { type Distribution, gradesOf, rowOf, rowsOf } from './pyramid.ts';

/** 等级分布: how many hold each grade on the day, by post and by street, of everybody in the scope or of one street. */
export default function DistributionPage() {
  const translate = useTranslate();
  const { day, moment } = useAsOf();
  const [search] = useSearchParams();
  const regionId = search.get('region') ?? undefined;
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['grade-distribution', regionId, moment],
    queryFn: ({ signal }) => request(GradeDistributionDocument, { regionId, ...moment }, signal),
  });
  const read = data?.gradeDistribution;
  return (
    <>
      <PageTitle
        title={translate('menu.grade-distribution')}
        facts={
          read
            ? translate('grade_distribution.facts', {
                people: formatDecimal(read.people),
                graded: formatDecimal(read.graded),
                day,
              })
            : null
        }
        actions={<PrintButton />}
      />
      <Street regionId={regionId} />
      {error ? (
        <Section title={translate('grade_distribution.pyramid')}>
          <ErrorState error={error} onRetry={() => refetch()} />
        </Section>
      ) : null}
      {isPending ? (
        <Section title={translate('grade_distribution.pyramid')}>
          <TableSkeleton rows={10} />
        </Section>
      ) : null}
      {read?.people === 0 ? (
        <Section title={translate('grade_distribution.pyramid')}>
          <EmptyState title={translate('grade_distribution.empty')} />
        </Section>
      ) : null}
      {read && read.people > 0 ? <Spread read={read} /> : null}
      <PrintSheet />
    </>
  );
}

/** Of which street; all by itself. */
function Street({ regionId }: { readonly regionId: string | undefined }) {
  const translate = useTranslate();
  const [, setSearch] = useSearchParams();
  const towns = useTowns();
  if (towns.length < 2) return null;
  return (
    <TextField
      select
      className="no-print"
      label={translate('workers.town')}
      value={towns.some(({ id }) => id === regionId) ? regionId : ''}
      onChange={({ target }) =>
        setSearch((old) => {
          const next = new URLSearchParams(old);
          if (target.value) next.set('region', target.value);
          else next.delete('region');
          return next;
        })
      }
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      sx={{ width: 220, mt: '4px', mb: 1 }}
    >
      <MenuItem value="">{translate('grade_distribution.whole')}</MenuItem>
      {towns.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}

function Spread({ read: { cells } }: { readonly read: Distribution }) {
  const translate = useTranslate();
  const { nameOf, rankOf } = usePosts();
  const grades = gradesOf(cells);
  const sum = rowOf('sum', translate('grade_distribution.sum'), cells);
  const posts = rowsOf(cells, ({ post }) => ({
    id: post ?? '',
    name: post === null ? translate('grade_distribution.no_post') : nameOf(post),
  })).toSorted((one, other) => rankOf(one.id) - rankOf(other.id));
  const towns = rowsOf(cells, ({ town }) => ({ id: town?.id ?? '', name: town?.name ?? '' }));
  return (
    <>
      <Section title={translate('grade_distribution.pyramid')} note={translate('grade_distribution.pyramid_note')}>
        <Pyramid grades={grades} sum={sum} posts={posts} />
      </Section>
      <Section
        title={translate('grade_distribution.by_post')}
        actions={<Download name={translate('grade_distribution.by_post')} grades={grades} rows={[...posts, sum]} />}
      >
        <GradesTable
          label={translate('grade_distribution.by_post')}
          head={translate('regrade.post')}
          grades={grades}
          rows={posts}
          sum={sum}
        />
      </Section>
      <Section
        title={translate('grade_distribution.by_town')}
        actions={<Download name={translate('grade_distribution.by_town')} grades={grades} rows={[...towns, sum]} />}
      >
        <GradesTable
          label={translate('grade_distribution.by_town')}
          head={translate('workers.town')}
          grades={grades}
          rows={towns}
          sum={sum}
          nameOf={({ id, name }) => (id ? <PlaceLink to={`/regions/${id}/show`}>{name}</PlaceLink> : name)}
        />
      </Section>
    </>
  );
}

interface DownloadProps {
  readonly name: string;
  readonly grades: readonly number[];
  readonly rows: Parameters<typeof GradesTable>[0]['rows'];
}

function Download({ name, grades, rows }: DownloadProps) {
  const translate = useTranslate();
  const save = useCsv();
  return (
    <Button
      variant="text"
      startIcon={<DownloadIcon />}
      onClick={() =>
        save(
          name,
          [
            { label: name, value: (row: (typeof rows)[number]) => row.name },
            ...grades.map((grade) => ({
              label: translate('worker_grade.of', { grade }),
              value: (row: (typeof rows)[number]) => row.byGrade.get(grade) ?? 0,
            })),
            { label: translate('grade_distribution.none'), value: (row) => row.ungraded },
            { label: translate('grade_distribution.sum'), value: (row) => row.people },
          ],
          rows,
        )
      }
    >
      {translate('grade_distribution.download')}
    </Button>
  );
}

/** After every rank a scheme has. */
const LAST = 1_000;

/** Names and ranks of posts by the scheme in force on the day; a code it does not have stands for itself, after the others. */
function usePosts(): { readonly nameOf: (code: string) => string; readonly rankOf: (code: string) => number } {
  const text = useText();
  const { day } = useAsOf();
  // Who holds a street sees the district's scheme without the district: what is adopted has days, examples have none.
  const held = useAllGradeSchemes().find(
    ({ status, valid }) => status !== 'SHIPPED' && valid && valid.from <= day && (valid.to === null || day < valid.to),
  );
  const { data } = useQuery({
    queryKey: ['grade-schemes', 'document', held?.id],
    queryFn: ({ signal }) => request(GradeSchemeDocumentDocument, { id: held?.id ?? '' }, signal),
    enabled: held !== undefined,
  });
  const posts = data?.version ? (JSON.parse(data.version.document) as Scheme).posts : [];
  const postOf = (code: string) => posts.find((post) => post.code === code);
  return {
    nameOf: (code) => text(postOf(code)?.name) || code,
    rankOf: (code) => postOf(code)?.rank ?? LAST,
  };
}
