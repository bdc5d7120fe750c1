import type { IndicatorDefinitionPartsFragment } from '@jiceng/schema/indicators.ts';
import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { PageTitle } from '../../../shared/pages/PageTitle.tsx';
import { PrintButton, PrintSheet } from '../../../shared/pages/PrintSheet.tsx';
import { PageSkeleton } from '../../../shared/pages/Skeletons.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { useText } from '../../../shared/use-text.ts';
import { RegionChooser, useHomeRegion, useRegionNames } from '../../regions/choice/door.ts';
import { useDefinitions } from '../definitions/use-definitions.ts';
import { measureOf, measuresIn } from './measures.ts';
import { Planner } from './Planner.tsx';
import { NOTHING_PLANNED } from './planning.ts';
import { SavePlan } from './SavePlan.tsx';

/** A new computation: `?indicator=` and `?region=` say of what; saved under a name it becomes a plan. */
export default function GapPlanCreate() {
  const translate = useTranslate();
  const text = useText();
  const [search, setSearch] = useSearchParams();
  const home = useHomeRegion();
  const definitions = useDefinitions(useAsOf().moment).filter(({ live, kind }) => live && measureOf(kind) !== null);
  const definition = definitions.find(({ code }) => code === search.get('indicator')) ?? definitions[0];
  const names = useRegionNames();
  const code = search.get('region') ?? home?.code;
  const region = names.find((each) => each.code === code);
  return (
    <>
      <PageTitle
        title={translate('menu.gap-plans')}
        crumbs={[{ label: translate('menu.gap-plans'), to: '/gap-plans' }, { label: translate('gap.create') }]}
        actions={
          <>
            <TextField
              select
              label={translate('gap.indicator')}
              value={definition?.code ?? ''}
              onChange={({ target }) =>
                setSearch((old) => {
                  const next = new URLSearchParams(old);
                  next.set('indicator', target.value);
                  return next;
                })
              }
              sx={{
                minWidth: 0,
                maxWidth: { xs: 'calc(100vw - 24px)', sm: 340 },
                '& .MuiInputBase-root': { fontSize: 13 },
              }}
            >
              {definitions.map((each) => (
                <MenuItem key={each.code} value={each.code}>
                  {text(each.name)}
                </MenuItem>
              ))}
            </TextField>
            {code ? <RegionChooser code={code} /> : null}
            <PrintButton />
          </>
        }
      />
      {definition && region ? (
        <New key={`${definition.code} ${region.id}`} definition={definition} region={region} />
      ) : (
        <PageSkeleton />
      )}
      <PrintSheet />
    </>
  );
}

function New({
  definition,
  region,
}: {
  readonly definition: IndicatorDefinitionPartsFragment;
  readonly region: { readonly id: string; readonly code: string; readonly name: string };
}) {
  const navigate = useNavigate();
  const [planning, plan] = useState(NOTHING_PLANNED);
  const measure = measureOf(definition.kind) ?? 'M2';
  return (
    <Planner
      definition={definition}
      region={region}
      planning={planning}
      onPlan={plan}
      actions={({ target, deadline }) => (
        <SavePlan
          primary
          label="gap.save"
          plan={{
            code: definition.code,
            regionId: region.id,
            target: planning.target ?? target,
            deadline: planning.deadline ?? deadline,
            measures: measuresIn(planning.draft, measure, planning.on ?? planning.deadline ?? deadline),
          }}
          onSaved={(id) => navigate(`/gap-plans/${id}/show`)}
        />
      )}
    />
  );
}
