import { Box, Button, IconButton } from '@mui/material';
import type { ReactNode } from 'react';
import { CloseIcon, PlusIcon } from '../../../../shared/status/icons.tsx';
import { StatusMark } from '../../../../shared/status/StatusMark.tsx';
import type { Problem } from '../../document/problem.ts';
import { useAt } from '../drafting.tsx';
import { useFormWords } from '../form-words.ts';
import type { Path } from '../place.ts';
import { FieldGrid } from './fields.tsx';

interface EntriesProps<Entry> {
  readonly path: Path;
  readonly title: string;
  /** What an entry is called in its head. */
  readonly nameOf: (entry: Entry, index: number) => string;
  readonly blank: () => Entry;
  readonly add: string;
  readonly empty?: string;
  readonly children: (path: Path, entry: Entry, index: number) => ReactNode;
}

/** A list of the document: each entry in a frame of its own, with a button that adds one. */
export function Entries<Entry>({ path, title, nameOf, blank, add, empty, children }: EntriesProps<Entry>) {
  const { translate } = useFormWords();
  const { value, set, problems } = useAt<readonly Entry[]>(path);
  const entries = Array.isArray(value) ? (value as readonly Entry[]) : [];
  return (
    <Box component="section" aria-label={title} sx={{ mb: 2 }}>
      <Box component="h3" sx={{ fontSize: 13, fontWeight: 600, mb: 1 }}>
        {title}
      </Box>
      <Said problems={problems} />
      {entries.length === 0 && empty ? <Box sx={{ fontSize: 13, color: 'text.secondary', mb: 1 }}>{empty}</Box> : null}
      {entries.map((entry, index) => (
        <EntryFrame
          // biome-ignore lint/suspicious/noArrayIndexKey: entries have no lasting id while their codes are typed.
          key={index}
          path={[...path, index]}
          name={nameOf(entry, index)}
          onRemove={() => set(entries.filter((_, other) => other !== index))}
          remove={translate('schemes.remove', { name: nameOf(entry, index) })}
        >
          {children([...path, index], entry, index)}
        </EntryFrame>
      ))}
      <Button startIcon={<PlusIcon />} onClick={() => set([...entries, blank()])}>
        {add}
      </Button>
    </Box>
  );
}

interface EntryFrameProps {
  readonly path: Path;
  readonly name: string;
  readonly remove: string;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

function EntryFrame({ path, name, remove, onRemove, children }: EntryFrameProps) {
  const { translate } = useFormWords();
  const { problems, own } = useAt(path);
  return (
    <Box
      role="group"
      aria-label={name}
      sx={{
        border: 1,
        borderColor: 'divider',
        borderLeftWidth: own ? 3 : 1,
        borderLeftColor: own ? 'primary.main' : 'divider',
        borderRadius: 1,
        p: '4px 12px 12px',
        mb: 1,
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: '8px', minHeight: 32 }}>
        <b style={{ fontWeight: 600, fontSize: 13 }}>{name}</b>
        {own ? (
          <Box component="span" sx={{ fontSize: 12, color: 'text.secondary' }}>
            {translate('schemes.own')}
          </Box>
        ) : null}
        <IconButton size="small" aria-label={remove} title={remove} onClick={onRemove} sx={{ ml: 'auto' }}>
          <CloseIcon />
        </IconButton>
      </Box>
      <Said problems={problems} />
      <FieldGrid>{children}</FieldGrid>
    </Box>
  );
}

/** What the check says of a part as a whole. */
export function Said({ problems }: { readonly problems: readonly Problem[] }) {
  const { text } = useFormWords();
  if (problems.length === 0) return null;
  return (
    <Box component="ul" sx={{ mb: 1 }}>
      {problems.map((problem) => (
        <li key={`${problem.pointer} ${problem.message.zh}`}>
          <StatusMark kind={problem.severity === 'ERROR' ? 'no' : 'unknown'}>{text(problem.message)}</StatusMark>
        </li>
      ))}
    </Box>
  );
}
