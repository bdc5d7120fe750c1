import type { GoverningDocumentQuery } from '@jiceng/schema/documents.ts';
import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { PlaceLink } from '../../shared/PlaceLink.tsx';
import { FieldList } from '../../shared/pages/FieldList.tsx';
import { Section } from '../../shared/pages/Section.tsx';
import { useWords } from '../../shared/review/use-words.ts';
import { fillingsOf } from '../../shared/slots/fillings.ts';
import { StatusMark } from '../../shared/status/StatusMark.tsx';
import { RESTING } from './slots.ts';

interface RestsProps {
  readonly document: NonNullable<GoverningDocumentQuery['governingDocument']>;
}

/** What rests on a document, kind by kind; a document that is no longer in force says so above it. */
export function Rests({ document }: RestsProps) {
  const translate = useTranslate();
  const words = useWords();
  const kinds = fillingsOf(RESTING)
    .map(({ part }) => part(document, words))
    .filter(({ records }) => records.length > 0);
  const ended = document.standing === 'ENDED' || document.standing === 'SUPERSEDED';
  const none = kinds.length === 0;
  return (
    <Section title={translate('documents.rests')}>
      {none || ended ? (
        <Box sx={{ px: 2, pt: '12px', ...(none && { pb: '12px' }) }}>
          {none ? (
            translate('documents.no_rests')
          ) : (
            <StatusMark kind="no">{translate('documents.ended_warning')}</StatusMark>
          )}
        </Box>
      ) : null}
      <FieldList
        fields={kinds.map(({ label, records }) => ({
          label,
          value: records.map(({ path, name }) => (
            <div key={path}>
              <PlaceLink to={path}>{name}</PlaceLink>
            </div>
          )),
        }))}
      />
    </Section>
  );
}
