import { IndicatorDefinitionsDocument } from '@jiceng/schema/indicators.ts';
import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { ListBase, useListContext, useTranslate } from 'ra-core';
import { request } from '../../../providers/gql.ts';
import { ExportButton } from '../../../shared/export/ExportButton.tsx';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { FilterChips } from '../../../shared/lists/FilterChips.tsx';
import { ListTable } from '../../../shared/lists/ListTable.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { PageTitle } from '../../../shared/pages/PageTitle.tsx';
import { ReviewMark } from '../../../shared/status/ReviewMark.tsx';
import { useAsOfQuery } from '../../../shared/time/as-of.tsx';
import { useText } from '../../../shared/use-text.ts';
import { CreateTargetButton } from './TargetButtons.tsx';
import type { Target } from './TargetForm.tsx';
import { useTargetColumns, useTargetName } from './target-columns.tsx';

const ROLES = ['TARGET', 'STAFFING_STANDARD', 'FLOOR'] as const;

/** What the indicators are held against (目标): targets, standards and floors in force on the day looked at. */
export default function TargetList() {
  return (
    <ListBase perPage={50} queryOptions={useAsOfQuery()}>
      <Page />
    </ListBase>
  );
}

function Page() {
  const translate = useTranslate();
  const { total } = useListContext<Target>();
  const columns = useTargetColumns();
  const title = translate('menu.indicator-targets');
  return (
    <>
      <PageTitle
        title={title}
        facts={total === undefined ? null : translate('indicators.targets_count', { count: formatDecimal(total) })}
        actions={
          <>
            <ExportButton list="indicatorTargets" />
            <CreateTargetButton />
          </>
        }
      />
      <Conditions />
      <ListTable<Target>
        label={title}
        columns={columns}
        rowPath={({ id }) => `/indicator-targets/${id}/show`}
        card={(target) => <TargetCard target={target} />}
        empty={
          <EmptyState title={translate('indicators.targets_empty')} text={translate('indicators.targets_empty_text')} />
        }
      />
    </>
  );
}

function Conditions() {
  const translate = useTranslate();
  const text = useText();
  const { data } = useQuery({
    queryKey: ['definition-choices'],
    queryFn: ({ signal }) => request(IndicatorDefinitionsDocument, { page: { limit: 200, offset: 0 } }, signal),
  });
  return (
    <FilterChips
      filters={[
        {
          source: 'definition',
          label: translate('indicators.name'),
          choices: data?.indicatorDefinitions.items.map(({ id, name }) => ({ value: id, label: text(name) })) ?? [],
        },
        {
          source: 'role',
          label: translate('indicators.role'),
          choices: ROLES.map((role) => ({ value: role, label: translate(`enum.TargetRole.${role}`) })),
        },
      ]}
    />
  );
}

function TargetCard({ target }: { readonly target: Target }) {
  const translate = useTranslate();
  const text = useText();
  const name = useTargetName();
  return (
    <>
      <Box sx={{ '& a': { display: 'inline-block', py: '6px' } }}>
        <PlaceLink to={`/indicator-targets/${target.id}/show`}>{text(target.definition.name)}</PlaceLink>
      </Box>
      <Box sx={{ fontSize: 13, color: 'text.secondary' }}>
        {[
          name(target),
          target.deadline ? translate('indicators.until', { date: target.deadline }) : null,
          translate(`enum.TargetNature.${target.nature ?? 'NOT_STATED'}`),
        ]
          .filter(Boolean)
          .join(translate('why.comma'))}
      </Box>
      <ReviewMark review={target.review} />
    </>
  );
}
