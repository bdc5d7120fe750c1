import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { givenReason } from '../../audit/reason.ts';
import { DocumentCite } from '../../DocumentCite.tsx';
import { SourceText } from '../../SourceText.tsx';

interface GroundsProps {
  readonly entry: {
    readonly reason: string;
    readonly source?: string;
    readonly document: Parameters<typeof DocumentCite>[0]['document'] | null;
  };
}

/** Why an entry was made: reason, document, source, as far as given. */
export function Grounds({ entry: { reason, source, document } }: GroundsProps) {
  const translate = useTranslate();
  const given = givenReason(reason);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '2px 16px', fontSize: 13 }}>
      {given ? (
        <span>
          {translate('record.reason')}
          {translate('why.of')}
          {given}
        </span>
      ) : null}
      {document ? <DocumentCite document={document} /> : null}
      {source ? (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          <SourceText source={source} />
        </Box>
      ) : null}
    </Box>
  );
}
