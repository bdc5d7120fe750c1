import { JobsDocument } from '@jiceng/schema/jobs.ts';
import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { request } from '../../../providers/gql.ts';
import { JobProgress } from '../../../shared/jobs/JobProgress.tsx';
import { Section } from '../../../shared/pages/Section.tsx';

const MOST = 20;
const ASKED_EVERY = 10_000;

/** Jobs of this person that wait or run; nothing where there are none. */
export function OpenJobs() {
  const translate = useTranslate();
  const { data } = useQuery({
    queryKey: ['jobs', 'open'],
    queryFn: async ({ signal }) =>
      (
        await request(
          JobsDocument,
          { filter: { state: { in: ['QUEUED', 'RUNNING'] } }, page: { limit: MOST, offset: 0 } },
          signal,
        )
      ).jobs,
    refetchInterval: ASKED_EVERY,
  });
  if (!data?.totalCount) return null;
  return (
    <Section title={translate('inbox.jobs')} note={data.totalCount}>
      <Box component="ul">
        {data.items.map(({ id }) => (
          <Box
            component="li"
            key={id}
            sx={{ p: '10px 16px', borderBottom: 1, borderColor: 'divider', '&:last-of-type': { borderBottom: 0 } }}
          >
            <JobProgress id={id} />
          </Box>
        ))}
      </Box>
    </Section>
  );
}
