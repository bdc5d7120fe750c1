import type { AuditLogDetailedQuery } from '@jiceng/schema/audit.ts';
import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { usePermitted } from '../../shared/IfPermitted.tsx';
import { PlaceLink } from '../../shared/PlaceLink.tsx';
import { StatusMark } from '../../shared/status/StatusMark.tsx';
import { auditPath } from '../../shared/subjects.ts';
import { Difference } from './Difference.tsx';

type Detailed = AuditLogDetailedQuery['auditLog']['items'][number];
/** Before and after are there only for those who may read them. */
export type AuditEntry = Omit<Detailed, 'before' | 'after'> & Partial<Pick<Detailed, 'before' | 'after'>>;

/** The record it belongs to, as a link where it has a page. */
export function Subject({ entry: { subjectType, subjectId } }: { readonly entry: AuditEntry }) {
  const translate = useTranslate();
  const name = `${translate(`audit.subjectType.${subjectType}`, { _: subjectType })} ${subjectId}`;
  const path = auditPath(subjectType, subjectId);
  return path ? <PlaceLink to={path}>{name}</PlaceLink> : <span>{name}</span>;
}

/** Committed a moment ago and not yet in the chain, or in it. */
export function Chained({ sealed }: { readonly sealed: boolean }) {
  const translate = useTranslate();
  return (
    <StatusMark kind={sealed ? 'ok' : 'wait'}>
      {translate(sealed ? 'audit_tab.sealed' : 'audit_tab.unsealed')}
    </StatusMark>
  );
}

/** What stood there before and after, for those who may read it, and where it is stored. */
export function Detail({ entry }: { readonly entry: AuditEntry }) {
  const translate = useTranslate();
  const permitted = usePermitted('audit', 'show');
  return (
    <>
      {permitted ? (
        <Difference before={entry.before ?? null} after={entry.after ?? null} />
      ) : (
        <StatusMark kind="lock">{translate('audit.no_details')}</StatusMark>
      )}
      <Box sx={{ fontSize: 12, color: 'text.disabled', p: { xs: 0, sm: '2px 16px' } }}>
        {translate('audit.table')} <code>{entry.table}</code>
        {translate('why.comma')}
        {translate('audit.row')} {entry.rowId}
        {entry.requestId ? (
          <>
            {translate('why.comma')}
            {translate('audit.request')} <code>{entry.requestId}</code>
          </>
        ) : null}
      </Box>
    </>
  );
}
