import { Box, Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { IfPermitted } from '../../../shared/IfPermitted.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { IfToday } from '../../../shared/time/IfToday.tsx';
import { UnmaskButton } from '../identity/UnmaskButton.tsx';
import { type Doing, FactDialogs } from './FactDialogs.tsx';
import { FactLine } from './FactLine.tsx';
import { canBeFollowed } from './follows.ts';
import type { Career, FactKind } from './kit/fact-kind.ts';
import { useWords } from './kit/words.ts';

/** All facts of one kind on a file, newest first, with 登记, 更正 and 撤销. */
export function KindSection({ kind, career }: { readonly kind: FactKind; readonly career: Career }) {
  const translate = useTranslate();
  const words = useWords();
  const { day } = useAsOf();
  const [doing, setDoing] = useState<Doing | null>(null);
  const rows = kind.rows(career, words).toSorted((a, b) => (a.valid.from < b.valid.from ? 1 : -1));
  const name = translate(`enum.WorkerFactKind.${kind.kind}`);
  return (
    <Section
      title={name}
      note={rows.length > 0 ? translate('careers.entries', { count: rows.length }) : translate('careers.none')}
      actions={
        <>
          {kind.kind === 'BANK_ACCOUNT' && rows.length > 0 ? (
            <UnmaskButton workerId={career.id} field="BANK_ACCOUNT" />
          ) : null}
          <IfPermitted place="workers" action="edit">
            <IfToday>
              <Button
                variant="text"
                aria-label={translate('careers.add_title', { kind: name })}
                onClick={() => setDoing({ what: 'add', kind })}
              >
                {translate('careers.add')}
              </Button>
            </IfToday>
          </IfPermitted>
        </>
      }
    >
      {rows.length > 0 ? (
        <Box component="ul" aria-label={name} sx={{ containerType: 'inline-size', listStyle: 'none', m: 0, p: 0 }}>
          {rows.map((row) => (
            <FactLine
              key={row.id}
              row={row}
              next={canBeFollowed(row, rows, day) ? kind.next?.word : undefined}
              onDo={(what) => setDoing({ what, kind, row })}
            />
          ))}
        </Box>
      ) : null}
      <FactDialogs doing={doing} career={career} onClose={() => setDoing(null)} />
    </Section>
  );
}
