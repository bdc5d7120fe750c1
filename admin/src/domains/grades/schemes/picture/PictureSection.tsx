import { Box, Button } from '@mui/material';
import { type ReactNode, useMemo, useState } from 'react';
import { Section } from '../../../../shared/pages/Section.tsx';
import { BasisTag } from '../../../schemes/document/door.ts';
import type { Scheme } from '../document/scheme.ts';
import { useSchemeWords } from '../document/words.ts';
import { GradePicture } from './GradePicture.tsx';
import { GradeTable } from './GradeTable.tsx';
import { type Counts, type Mark, pictureOf } from './grade-picture.ts';

interface PictureSectionProps {
  readonly scheme: Scheme;
  readonly counts?: Counts | null;
  readonly marks?: readonly Mark[];
  /** Of which day the numbers are. */
  readonly note?: ReactNode;
}

/** Posts and grades as a picture, or as a table of the same. */
export function PictureSection({ scheme, counts = null, marks, note }: PictureSectionProps) {
  const { translate } = useSchemeWords();
  const [asTable, setAsTable] = useState(false);
  const picture = useMemo(() => pictureOf(scheme, counts, marks), [scheme, counts, marks]);
  const label = translate('grade_schemes.picture.label');
  return (
    <Section
      title={translate('grade_schemes.picture.title')}
      note={note}
      actions={
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px', fontSize: 12 }}>
          <BasisTag basis="PUBLISHED" />
          <BasisTag basis="RECONSTRUCTED">{translate('grade_schemes.picture.dashed')}</BasisTag>
          <Button variant="text" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            {translate(asTable ? 'grade_schemes.picture.as_picture' : 'grade_schemes.picture.as_table')}
          </Button>
        </Box>
      }
    >
      {asTable ? (
        <GradeTable scheme={scheme} picture={picture} label={label} />
      ) : (
        <Box sx={{ p: '12px 16px' }}>
          <GradePicture scheme={scheme} picture={picture} label={label} />
        </Box>
      )}
    </Section>
  );
}
