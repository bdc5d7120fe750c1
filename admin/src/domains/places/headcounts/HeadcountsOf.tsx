import { HeadcountsOfRegionDocument } from '@jiceng/schema/headcounts.ts';
import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { request } from '../../../providers/gql.ts';
import { usePermitted } from '../../../shared/IfPermitted.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { StaffingLine } from '../staffing/StaffingFigure.tsx';
import { headcountPath } from './columns.tsx';
import { SetHeadcountButton } from './HeadcountForm.tsx';
import { HeadcountMark, UseBar } from './marks.tsx';

interface HeadcountsOfProps {
  readonly regionId: string;
  /** It is measured by the staffing standard too. */
  readonly isCommunity: boolean;
}

/** A region's or community's own quotas on its page (本区划员额); nothing for who may not read workers. */
export default function HeadcountsOf(props: HeadcountsOfProps) {
  return usePermitted('headcounts') ? <Quotas {...props} /> : null;
}

function Quotas({ regionId, isCommunity }: HeadcountsOfProps) {
  const translate = useTranslate();
  const { moment } = useAsOf();
  const { data } = useQuery({
    queryKey: ['headcounts', 'of-region', regionId, moment],
    queryFn: ({ signal }) => request(HeadcountsOfRegionDocument, { id: regionId, ...moment }, signal),
  });
  if (!data?.region) return null;
  const { headcounts } = data.region;
  return (
    <Section
      title={translate(isCommunity ? 'headcounts.of_community' : 'headcounts.of_region')}
      actions={<SetHeadcountButton regionId={regionId} />}
    >
      {isCommunity ? <StaffingLine communityId={regionId} /> : null}
      {headcounts.length === 0 ? (
        <Typography sx={{ p: '8px 16px', fontSize: 13, color: 'text.secondary' }}>
          {translate('headcounts.of_region_empty')}
        </Typography>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {headcounts.map((headcount) => (
            <Box
              component="li"
              key={headcount.id}
              sx={{
                display: 'grid',
                gridTemplateColumns: { xs: '1fr auto', sm: '160px 1fr 180px auto' },
                columnGap: 2,
                rowGap: '2px',
                alignItems: 'center',
                p: '8px 16px',
                borderBottom: 1,
                borderColor: 'divider',
                '&:last-child': { borderBottom: 0 },
              }}
            >
              <PlaceLink to={headcountPath(headcount)}>
                {translate(`enum.HeadcountCategory.${headcount.category}`)}
              </PlaceLink>
              <Box sx={{ fontSize: 13, color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
                {headcount.places === null
                  ? null
                  : translate('headcounts.use_of', { places: headcount.places, used: headcount.used })}
              </Box>
              <UseBar headcount={headcount} />
              <HeadcountMark headcount={headcount} />
            </Box>
          ))}
        </Box>
      )}
    </Section>
  );
}
