import { GapPlanDocument } from '@jiceng/schema/indicators.ts';
import { Paper } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { trimmed } from '../../../shared/figures/format.ts';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { RecordFrame, RecordPage } from '../../../shared/pages/RecordPage.tsx';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import { officeTime } from '../../../shared/time/office.ts';
import { useText } from '../../../shared/use-text.ts';
import { draftOf, measureOf, measuresIn, type Plan } from './measures.ts';
import { OwnPlanButtons } from './OwnPlanButtons.tsx';
import { Planner } from './Planner.tsx';
import type { Planning } from './planning.ts';
import { SavePlan } from './SavePlan.tsx';

/** A saved plan (测算规划), computed anew from the data of this moment; changed in place and saved again. */
export default function GapPlanShow() {
  return (
    <RecordPage place="gap-plans" document={GapPlanDocument} pick={({ gapPlan }) => gapPlan}>
      {(plan) => <Page key={`${plan.id} ${plan.version}`} plan={plan} />}
    </RecordPage>
  );
}

const planningOf = (plan: Plan): Planning => ({
  target: trimmed(plan.target),
  deadline: plan.deadline,
  ...draftOf(plan),
});

function Page({ plan }: { readonly plan: Plan }) {
  const translate = useTranslate();
  const text = useText();
  const navigate = useNavigate();
  const [planning, setPlanning] = useState(() => planningOf(plan));
  const { definition, region } = plan;
  const changed = JSON.stringify(planning) !== JSON.stringify(planningOf(plan));
  return (
    <RecordFrame
      title={plan.name}
      crumbs={[{ label: translate('menu.gap-plans'), to: '/gap-plans' }, { label: plan.name }]}
      facts={
        <>
          <span>{text(definition?.name)}</span>
          <span>{region?.name}</span>
          <span>{[plan.owner?.name, officeTime(plan.changedAt)].filter(Boolean).join(' ')}</span>
          {plan.remark ? <span>{plan.remark}</span> : null}
          {plan.mine ? null : <StatusMark kind="lock">{translate('gap.not_mine')}</StatusMark>}
          {changed ? <StatusMark kind="wait">{translate('gap.unsaved')}</StatusMark> : null}
        </>
      }
      actions={plan.mine ? <OwnPlanButtons plan={plan} /> : null}
    >
      {definition && region ? (
        <Planner
          definition={definition}
          region={region}
          planning={planning}
          onPlan={setPlanning}
          actions={({ target, deadline }) => {
            const asSaved = {
              code: definition.code,
              regionId: region.id,
              target: planning.target ?? target,
              deadline: planning.deadline ?? deadline,
              measures: measuresIn(
                planning.draft,
                measureOf(definition.kind) ?? 'M2',
                planning.on ?? planning.deadline ?? deadline,
              ),
            };
            return (
              <>
                <SavePlan
                  label="gap.save_as"
                  plan={asSaved}
                  remark={plan.remark}
                  onSaved={(id) => navigate(`/gap-plans/${id}/show`)}
                />
                {plan.mine ? (
                  <SavePlan
                    primary
                    label="gap.save_changes"
                    plan={{ ...asSaved, id: plan.id, version: plan.version }}
                    name={plan.name}
                    remark={plan.remark}
                    onSaved={() => undefined}
                  />
                ) : null}
              </>
            );
          }}
        />
      ) : (
        <Paper>
          <EmptyState title={translate('gap.none')} />
        </Paper>
      )}
    </RecordFrame>
  );
}
