import { Box, Button } from '@mui/material';
import { ListBase, useListContext, useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { IfPermitted } from '../../../shared/IfPermitted.tsx';
import { ColumnChoice } from '../../../shared/lists/ColumnChoice.tsx';
import { type ChipFilter, FilterChips } from '../../../shared/lists/FilterChips.tsx';
import { ListTable } from '../../../shared/lists/ListTable.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { PageTitle } from '../../../shared/pages/PageTitle.tsx';
import { PlusIcon, UploadIcon } from '../../../shared/status/icons.tsx';
import { IfToday } from '../../../shared/time/IfToday.tsx';
import { useText } from '../../../shared/use-text.ts';
import { useSchemeColumns } from './columns.tsx';
import { DraftButton } from './DraftForm.tsx';
import { type SchemeLine, SchemeMark, usePeriodWords } from './marks.tsx';
import { schemePath } from './scheme-path.ts';
import { useHoldsDistrict } from './use-schemes.ts';

const STATES = [
  'DRAFT',
  'SUBMITTED',
  'APPROVED',
  'SUPERSEDED',
  'SHIPPED',
] as const satisfies readonly SchemeLine['status'][];

/** Versions of grade schemes: the district's own and the examples that come with the product (岗位等级方案). */
export default function SchemeList() {
  return (
    <ListBase sort={{ field: 'id', order: 'ASC' }} perPage={25}>
      <Head />
      <Filters />
      <Schemes />
    </ListBase>
  );
}

function Head() {
  const translate = useTranslate();
  const { total } = useListContext();
  const ofDistrict = useHoldsDistrict();
  return (
    <PageTitle
      title={translate('menu.grade-schemes')}
      facts={total === undefined ? null : translate('grade_schemes.count', { count: formatDecimal(total) })}
      actions={
        <>
          <ColumnChoice />
          <Button component={Link} {...{ to: '/grade-schemes/compare' }}>
            {translate('grade_schemes.compare')}
          </Button>
          {ofDistrict ? (
            <IfPermitted place="grade-schemes" action="create">
              <IfToday>
                <Button component={Link} {...{ to: '/grade-schemes/import' }} startIcon={<UploadIcon />}>
                  {translate('grade_schemes.import')}
                </Button>
              </IfToday>
            </IfPermitted>
          ) : null}
          <DraftButton startIcon={<PlusIcon />} label={translate('grade_schemes.draft')} />
        </>
      }
    />
  );
}

function Filters() {
  const translate = useTranslate();
  const filters: readonly ChipFilter[] = [
    {
      source: 'status',
      label: translate('grade_schemes.status'),
      choices: STATES.map((value) => ({ value, label: translate(`enum.SchemeStatus.${value}`) })),
    },
    {
      source: 'shipped',
      label: translate('grade_schemes.region'),
      choices: [
        { value: false, label: translate('grade_schemes.own_district') },
        { value: true, label: translate('grade_schemes.library') },
      ],
    },
  ];
  return <FilterChips filters={filters} search={translate('grade_schemes.search')} />;
}

function Schemes() {
  const translate = useTranslate();
  return (
    <ListTable<SchemeLine>
      label={translate('menu.grade-schemes')}
      columns={useSchemeColumns()}
      rowPath={schemePath}
      card={(scheme) => <Card scheme={scheme} />}
      empty={
        <EmptyState
          title={translate('grade_schemes.empty')}
          text={translate('grade_schemes.empty_text')}
          action={<DraftButton label={translate('grade_schemes.draft')} />}
        />
      }
    />
  );
}

/** A version on a phone. */
function Card({ scheme }: { readonly scheme: SchemeLine }) {
  const translate = useTranslate();
  const text = useText();
  const period = usePeriodWords();
  const facts = [
    scheme.region?.name,
    translate('grade_schemes.version_words', { version: scheme.version }),
    period(scheme),
  ];
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '1fr auto', columnGap: 1, rowGap: '2px', alignItems: 'baseline' }}>
      <Box sx={{ fontWeight: 600, '& a': { display: 'inline-block', py: '10px', my: '-4px' } }}>
        <PlaceLink to={schemePath(scheme)}>{text(scheme.title)}</PlaceLink>
      </Box>
      <Box sx={{ justifySelf: 'end' }}>
        <SchemeMark scheme={scheme} />
      </Box>
      <Box sx={{ fontSize: 13, color: 'text.secondary', gridColumn: '1 / -1' }}>
        {facts.filter(Boolean).join(translate('why.comma'))}
      </Box>
      <Box sx={{ fontSize: 13, color: 'text.secondary', gridColumn: '1 / -1' }}>
        {translate('grade_schemes.cells_words', { ...scheme.cells })}
      </Box>
    </Box>
  );
}
