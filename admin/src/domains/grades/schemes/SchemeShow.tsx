import { GradeSchemeDocument, GradeSchemePeopleDocument } from '@jiceng/schema/grade-schemes.ts';
import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { request } from '../../../providers/gql.ts';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { RecordFrame, RecordPage } from '../../../shared/pages/RecordPage.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { RuleTable } from '../../schemes/document/RuleTable.tsx';
import { SchemeSources } from '../../schemes/document/SchemeSources.tsx';
import { FormKindProvider } from '../../schemes/form-kind.tsx';
import { SchemeSimulations } from '../simulation/SchemeSimulations.tsx';
import { ruleGroups } from './document/rule-rows.ts';
import { SchemeTables, tablesOf } from './document/SchemeTables.tsx';
import { shaped } from './document/shaped.ts';
import { useSchemeWords } from './document/words.ts';
import { gradeSchemeForms } from './editor/grade-scheme-forms.ts';
import { CellsMark, SchemeMark, usePeriodWords } from './marks.tsx';
import { type Counts, countKey, type Mark } from './picture/grade-picture.ts';
import { PictureSection } from './picture/PictureSection.tsx';
import type { SchemeRecord } from './reviewed.ts';
import { SchemeActions } from './SchemeActions.tsx';
import { SchemeWaiting } from './SchemeWaiting.tsx';
import { TryOut } from './try-out/TryOut.tsx';
import { Versions } from './Versions.tsx';

/** One version of a grade scheme: posts by grades, every rule with its source, a try-out, other versions (岗位等级方案页). */
export default function SchemeShow() {
  return (
    <RecordPage
      place="grade-schemes"
      document={GradeSchemeDocument}
      beside={{ persons: true }}
      pick={({ gradeScheme }) => gradeScheme}
      undated
    >
      {(record) => (
        <FormKindProvider kind={gradeSchemeForms}>
          <Page record={record} />
        </FormKindProvider>
      )}
    </RecordPage>
  );
}

function Page({ record }: { readonly record: SchemeRecord }) {
  const { translate, text } = useSchemeWords();
  const period = usePeriodWords();
  const { title, region, version, status, base } = record;
  const scheme = useMemo(() => shaped(JSON.parse(record.document)), [record]);
  const tables = tablesOf(scheme);
  const name = text(title) || record.code;
  return (
    <RecordFrame
      title={name}
      crumbs={[
        { label: translate('menu.grade-schemes'), to: '/grade-schemes' },
        {
          label: region?.name ?? translate('grade_schemes.library'),
          ...(region ? { to: `/regions/${region.id}/show` } : {}),
        },
      ]}
      facts={
        <>
          <span>
            {[
              translate('grade_schemes.version_words', { version }),
              period(record),
              base ? translate('schemes.base_words', { code: base.code, version: base.version }) : null,
            ]
              .filter(Boolean)
              .join(translate('why.comma'))}
          </span>
          <SchemeMark scheme={record} />
          <CellsMark scheme={record} />
        </>
      }
      actions={<SchemeActions record={record} name={translate('schemes.title_of', { title: name, version })} />}
      above={
        <>
          {status === 'SUBMITTED' || (status === 'DRAFT' && record.decidedAt) ? (
            <SchemeWaiting record={record} />
          ) : null}
          <SchemeSimulations schemeId={record.id} />
        </>
      }
      audit={['GRADE_SCHEME', record.id]}
      tabs={[
        {
          name: 'overview',
          label: translate('grade_schemes.overview'),
          content: () => <Overview record={record} scheme={scheme} />,
        },
        {
          name: 'sources',
          label: translate('grade_schemes.sources'),
          count: scheme.sources.length,
          content: () => <SchemeSources scheme={scheme} record={record} />,
        },
        ...(tables.length > 0
          ? [
              {
                name: 'tables',
                label: translate('grade_schemes.tables'),
                count: tables.length,
                content: () => <SchemeTables scheme={scheme} />,
              },
            ]
          : []),
        {
          name: 'history',
          label: translate('record.history'),
          content: () => <Versions record={record} />,
        },
      ]}
    />
  );
}

interface OverviewProps {
  readonly record: SchemeRecord;
  readonly scheme: ReturnType<typeof shaped>;
}

/** The picture above, the rules below it, the try-out beside them. */
function Overview({ record, scheme }: OverviewProps) {
  const words = useSchemeWords();
  const { translate, text } = words;
  const groups = useMemo(() => ruleGroups(scheme, words), [scheme, words]);
  const [marks, setMarks] = useState<readonly Mark[]>([]);
  const people = usePeople(record);
  return (
    <>
      {scheme.note ? <Box sx={{ fontSize: 13, color: 'text.secondary', mb: '12px' }}>{text(scheme.note)}</Box> : null}
      <PictureSection
        scheme={scheme}
        counts={people?.counts ?? null}
        marks={marks}
        note={
          people
            ? translate('grade_schemes.people_note', { day: people.day, count: formatDecimal(people.graded) })
            : undefined
        }
      />
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 372px' },
          columnGap: '12px',
          alignItems: 'start',
          '@media print': { display: 'block' },
        }}
      >
        <RuleTable scheme={scheme} groups={groups} />
        <Box className="no-print">
          <TryOut scheme={scheme} by={{ schemeId: record.id }} schemeId={record.id} onMarks={setMarks} />
        </Box>
      </Box>
    </>
  );
}

/** How many stand in each cell on the day looked at, of the version that was in force then; null of any other. */
function usePeople({ region, valid }: SchemeRecord) {
  const { moment, day } = useAsOf();
  const inForce = valid !== null && valid.from <= day && (valid.to === null || valid.to > day);
  const { data } = useQuery({
    queryKey: ['grade-schemes', 'people', region?.id, moment],
    queryFn: ({ signal }) => request(GradeSchemePeopleDocument, { regionId: region?.id ?? null, ...moment }, signal),
    enabled: inForce,
  });
  return useMemo(() => {
    if (!inForce || !data || data.gradeDistribution.graded === 0) return null;
    const counts = new Map<string, number>();
    for (const { post, grade, people } of data.gradeDistribution.cells)
      if (post !== null && grade !== null) {
        const key = countKey(post, grade);
        counts.set(key, (counts.get(key) ?? 0) + people);
      }
    return { counts: counts as Counts, graded: data.gradeDistribution.graded, day };
  }, [data, day, inForce]);
}
