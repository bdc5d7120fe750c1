import { GradeSchemePeopleDocument } from '@jiceng/schema/grade-schemes.ts';
import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { request } from '../../../providers/gql.ts';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { RuleTable } from '../../schemes/document/door.ts';
import type { VersionRecord } from '../../schemes/door.ts';
import { ruleGroups } from './document/rule-rows.ts';
import type { Scheme } from './document/scheme.ts';
import { useSchemeWords } from './document/words.ts';
import { type Counts, countKey, type Mark } from './picture/grade-picture.ts';
import { PictureSection } from './picture/PictureSection.tsx';
import { TryOut } from './try-out/TryOut.tsx';

interface OverviewProps {
  readonly record: VersionRecord;
  readonly scheme: Scheme;
}

/** The picture above, the rules below it, the try-out beside them. */
export function GradeSchemeOverview({ record, scheme }: OverviewProps) {
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
function usePeople({ region, valid }: VersionRecord) {
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
