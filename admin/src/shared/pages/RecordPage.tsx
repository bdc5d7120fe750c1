import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import type { ComponentProps, ReactNode } from 'react';
import { useParams } from 'react-router';
import { request } from '../../providers/gql.ts';
import { AuditTab } from '../audit/AuditTab.tsx';
import { useAuditTab } from '../audit/use-audit-tab.tsx';
import { HeaderFigures } from '../figures/HeaderFigures.tsx';
import { usePermitted } from '../IfPermitted.tsx';
import { useAsOf } from '../time/as-of.tsx';
import { Loaded } from './Loaded.tsx';
import { PageTitle } from './PageTitle.tsx';
import { PrintButton, PrintSheet } from './PrintSheet.tsx';
import { RecordTabs } from './RecordTabs.tsx';
import { Section } from './Section.tsx';

/** What an operation takes beside the record and the days. */
type Beside<Asked> = Omit<Asked, 'id' | 'asOf' | 'knownOn'>;

interface RecordPageProps<Data, Asked extends { id: string }, Found> {
  /** Place, as its resource is called: what is written to it is read anew. */
  readonly place: string;
  readonly document: TypedDocumentNode<Data, Asked>;
  /** What else it is asked with. */
  readonly beside?: Beside<Asked>;
  /** The record in the answer; null or undefined: there is none. */
  readonly pick: (data: Data) => Found | null | undefined;
  /** The record says itself of which day it is. */
  readonly undated?: true;
  /** In how many ms it is asked again while it stands so; false: it is not. */
  readonly again?: (record: Found) => number | false;
  readonly children: (record: Found) => ReactNode;
}

/** Reads the record that the address names, for the day looked at; waits, says what failed, or that there is none. */
export function RecordPage<Data, Asked extends { id: string }, Found>(props: RecordPageProps<Data, Asked, Found>) {
  const { place, document, beside, pick, undated = false, again, children } = props;
  const { id = '' } = useParams();
  const { moment } = useAsOf();
  const at = undated ? {} : moment;
  const query = useQuery({
    queryKey: [place, 'page', id, at, beside],
    queryFn: async ({ signal }) =>
      pick(await request(document, { id, ...at, ...beside } as unknown as Asked, signal)) ?? null,
    refetchInterval: ({ state }) => (again && state.data ? again(state.data) : false),
  });
  return <Loaded query={query}>{children}</Loaded>;
}

interface RecordFrameProps extends ComponentProps<typeof PageTitle>, Partial<ComponentProps<typeof HeaderFigures>> {
  /** What waits or has to be seen first, below the head. */
  readonly above?: ReactNode;
  readonly tabs?: ComponentProps<typeof RecordTabs>['tabs'];
  /** What stands on the page without tabs, or above them. */
  readonly children?: ReactNode;
  /** Subject of its entries in the audit, type and id: the last tab, or the last section where there are no tabs. */
  readonly audit?: readonly [type: string, id: string];
}

/** A record's page (记录页): head with marks and actions, what waits, figures, tabs with the audit as the last one, and the sheet for paper. */
export function RecordFrame({ actions, above, figures, tabs, children, audit, ...head }: RecordFrameProps) {
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
      {children}
      {tabs && audit ? <AuditedTabs tabs={tabs} audit={audit} /> : null}
      {tabs && !audit ? <RecordTabs tabs={tabs} /> : null}
      {audit && !tabs ? <AuditSection audit={audit} /> : null}
      <PrintSheet />
    </>
  );
}

function AuditedTabs({ tabs, audit }: Required<Pick<RecordFrameProps, 'tabs' | 'audit'>>) {
  return <RecordTabs tabs={[...tabs, ...useAuditTab(...audit)]} />;
}

function AuditSection({ audit: [subjectType, subjectId] }: Required<Pick<RecordFrameProps, 'audit'>>) {
  const translate = useTranslate();
  if (!usePermitted('audit')) return null;
  return (
    <Section title={translate('audit_tab.label')}>
      <AuditTab subjectType={subjectType} subjectId={subjectId} />
    </Section>
  );
}
