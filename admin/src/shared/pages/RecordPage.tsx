import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Paper } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { ComponentProps, ReactNode } from 'react';
import { useParams } from 'react-router';
import { request } from '../../providers/gql.ts';
import { useAuditTab } from '../audit/use-audit-tab.tsx';
import { HeaderFigures } from '../figures/HeaderFigures.tsx';
import { useAsOf } from '../time/as-of.tsx';
import { ErrorState } from './ErrorState.tsx';
import { NotFoundPage } from './Message.tsx';
import { PageTitle } from './PageTitle.tsx';
import { PrintButton, PrintSheet } from './PrintSheet.tsx';
import { RecordTabs } from './RecordTabs.tsx';
import { PageSkeleton } from './Skeletons.tsx';

interface RecordPageProps<Data, Asked extends { id: string }, Found> {
  /** Place, as its resource is called: what is written to it is read anew. */
  readonly place: string;
  readonly document: TypedDocumentNode<Data, Asked>;
  /** The record in the answer; null or undefined: there is none. */
  readonly pick: (data: Data) => Found | null | undefined;
  /** The record says itself of which day it is. */
  readonly undated?: true;
  readonly children: (record: Found) => ReactNode;
}

/** Reads the record that the address names, for the day looked at; waits, says what failed, or that there is none. */
export function RecordPage<Data, Asked extends { id: string }, Found>(props: RecordPageProps<Data, Asked, Found>) {
  const { place, document, pick, undated = false, children } = props;
  const { id = '' } = useParams();
  const { moment } = useAsOf();
  const at = undated ? {} : moment;
  const { data, error, isPending, refetch } = useQuery({
    queryKey: [place, 'page', id, at],
    queryFn: ({ signal }) => request(document, { id, ...at } as unknown as Asked, signal),
  });
  if (isPending) return <PageSkeleton />;
  if (error)
    return (
      <Paper>
        <ErrorState error={error} onRetry={() => refetch()} />
      </Paper>
    );
  const record = pick(data);
  return record ? children(record) : <NotFoundPage />;
}

interface RecordFrameProps
  extends Omit<ComponentProps<typeof PageTitle>, 'actions'>,
    Partial<ComponentProps<typeof HeaderFigures>> {
  readonly actions?: ReactNode;
  /** What waits or has to be seen first, below the head. */
  readonly above?: ReactNode;
  readonly tabs: ComponentProps<typeof RecordTabs>['tabs'];
  /** Subject of the tab with its entries in the audit: type and id. */
  readonly audit: readonly [type: string, id: string];
}

/** A record's page (记录页): head with marks and actions, what waits, figures, tabs with the audit as the last one, and the sheet for paper. */
export function RecordFrame({ actions, above, figures, tabs, audit, ...head }: RecordFrameProps) {
  const auditTab = useAuditTab(...audit);
  return (
    <>
      <PageTitle
        {...head}
        actions={
          <>
            <PrintButton />
            {actions}
          </>
        }
      />
      {above}
      {figures ? <HeaderFigures figures={figures} /> : null}
      <RecordTabs tabs={[...tabs, ...auditTab]} />
      <PrintSheet />
    </>
  );
}
