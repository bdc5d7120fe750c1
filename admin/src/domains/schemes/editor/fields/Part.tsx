import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { useAt } from '../drafting.tsx';
import { useFormWords } from '../form-words.ts';
import type { Path } from '../place.ts';
import { Said } from './Entries.tsx';

interface PartProps {
  /** Its name is the kind's word for the part. */
  readonly title: string;
  /** The part of the document as a whole: what the check says of it stands above its fields. */
  readonly path?: Path;
  readonly children: ReactNode;
}

/** A titled part of a form. */
export function Part({ title, path, children }: PartProps) {
  const { part } = useFormWords();
  const name = part(title);
  return (
    <Box component="section" aria-label={name} sx={{ mb: 3 }}>
      <Box component="h3" sx={{ fontSize: 13, fontWeight: 600, mb: '12px' }}>
        {name}
      </Box>
      {path ? <PartSaid path={path} /> : null}
      {children}
    </Box>
  );
}

const PartSaid = ({ path }: { readonly path: Path }) => <Said problems={useAt(path).problems} />;
