import { createContext, type ReactNode, useContext, useState } from 'react';
import type { BatchRecord } from '../batch-documents.ts';
import { QuestionsDialog } from './QuestionsDialog.tsx';

const Opening = createContext<(itemId: string) => void>(() => undefined);

/** Opens the questions about a proposal; its row may go from the list while they are answered. */
export const useOpenQuestions = (): ((itemId: string) => void) => useContext(Opening);

interface QuestionsHereProps {
  readonly batch: Pick<BatchRecord, 'status'>;
  readonly children: ReactNode;
}

/** Holds the questions of one proposal above the list, so that they stay open when an answer takes their row out of it. */
export function QuestionsHere({ batch, children }: QuestionsHereProps) {
  const [itemId, setItemId] = useState<string | null>(null);
  return (
    <Opening value={setItemId}>
      {children}
      {itemId === null ? null : (
        <QuestionsDialog itemId={itemId} open={batch.status === 'OPEN'} onClose={() => setItemId(null)} />
      )}
    </Opening>
  );
}
