import { AuditVerificationDocument } from '@jiceng/schema/audit.ts';
import { Box, Paper, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { request } from '../../providers/gql.ts';
import { formatDecimal, NOTHING } from '../../shared/figures/format.ts';
import { ErrorState } from '../../shared/pages/ErrorState.tsx';
import { TableSkeleton } from '../../shared/pages/Skeletons.tsx';
import { StatusMark } from '../../shared/status/StatusMark.tsx';
import { officeTime } from '../../shared/time/office.ts';
import { useText } from '../../shared/use-text.ts';

const KIND = { INTACT: 'ok', BROKEN: 'no', EMPTY: 'unknown' } as const;

/** Whether the audit chain of the installation is intact, what is in it and what waits (链状态). */
export function ChainCard() {
  const translate = useTranslate();
  const text = useText();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['audit-verification'],
    queryFn: ({ signal }) => request(AuditVerificationDocument, {}, signal),
  });
  if (isPending || error)
    return (
      <Paper sx={{ mb: '12px' }}>
        {error ? <ErrorState error={error} onRetry={() => refetch()} /> : <TableSkeleton rows={2} />}
      </Paper>
    );
  const { status, links, entries, unsealed, lastSealedAt, lastHash, brokenAtLink, message } = data.auditVerification;
  const figures = [
    { label: translate('audit.chain_links'), value: formatDecimal(links) },
    { label: translate('audit.chain_entries'), value: formatDecimal(entries) },
    { label: translate('audit.chain_unsealed'), value: formatDecimal(unsealed) },
    { label: translate('audit.chain_last'), value: lastSealedAt ? officeTime(lastSealedAt) : NOTHING },
  ];
  return (
    <Paper component="section" aria-label={translate('audit.chain')} sx={{ mb: '12px', p: '10px 16px' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 32px', alignItems: 'center' }}>
        <Box>
          <Typography variant="h2">{translate('audit.chain')}</Typography>
          <StatusMark kind={KIND[status]}>
            {translate(`audit.chain_${status}`, { link: brokenAtLink ?? '' })}
          </StatusMark>
        </Box>
        <Box component="dl" sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 32px' }}>
          {figures.map(({ label, value }) => (
            <Box key={label}>
              <Box component="dt" sx={{ typography: 'caption', color: 'text.secondary' }}>
                {label}
              </Box>
              <Box component="dd" sx={{ fontWeight: 600 }}>
                {value}
              </Box>
            </Box>
          ))}
        </Box>
      </Box>
      <Typography sx={{ fontSize: 13, color: 'text.secondary', mt: '6px' }}>{text(message)}</Typography>
      {lastHash ? (
        <Box sx={{ fontSize: 12, color: 'text.disabled', overflowWrap: 'anywhere' }}>
          {translate('audit.chain_hash')} <code>{lastHash}</code>
          {translate('why.comma')}
          {translate('audit.chain_hash_help')}
        </Box>
      ) : null}
    </Paper>
  );
}
