import { GapExplanationDocument } from '@jiceng/schema/indicators.ts';
import { Button } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { request } from '../../../providers/gql.ts';
import { ExplanationBody } from '../../../shared/explanation/ExplanationBody.tsx';
import { ErrorState } from '../../../shared/pages/ErrorState.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';

/** How the result came about; asked for only when it is opened. */
export function PlanWhy({ asked }: { readonly asked: string }) {
  const translate = useTranslate();
  const { moment } = useAsOf();
  const [open, setOpen] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: ['gap-explanation', asked, moment],
    enabled: open,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => request(GapExplanationDocument, { ...JSON.parse(asked), ...moment }, signal),
  });
  return (
    <Section
      title={translate('why.title')}
      actions={
        <Button variant="text" aria-expanded={open} onClick={() => setOpen(!open)}>
          {translate(open ? 'approvals.hide_fields' : 'gap.explain')}
        </Button>
      }
    >
      {open && error ? <ErrorState error={error} onRetry={() => refetch()} /> : null}
      {open && data?.gapPreview ? <ExplanationBody explanation={data.gapPreview.explanation} /> : null}
    </Section>
  );
}
