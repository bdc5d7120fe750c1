import { maxLength, required, useNotify, useTranslate } from 'ra-core';
import { TextInput } from 'react-admin';
import { titleIfCited } from '../../../shared/editing/cited-document.ts';
import { DayInput } from '../../../shared/editing/DayInput.tsx';
import { FormDialog } from '../../../shared/editing/FormDialog.tsx';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { useCommand } from '../../../shared/use-command.ts';
import type { BatchRecord, Verdict } from '../batch-documents.ts';
import { useBatchKind } from '../batch-kind.tsx';

/** Which proposals: those chosen, or all that wait and match. */
export interface DecisionScope {
  readonly itemIds?: readonly string[];
  readonly filter?: object;
  /** Null: as many as match. */
  readonly count: number | null;
}

const LONGEST = 1000;

interface DecideFormProps {
  readonly batch: BatchRecord;
  readonly verdict: Verdict;
  readonly chosen: DecisionScope;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

interface Values {
  readonly reason?: string | null;
  readonly document?: {
    readonly title?: string | null;
    readonly number?: string | null;
    readonly date?: string | null;
  };
}

/** 同意 with the number of the paper, or 退回 with a reason. What changed since it was computed is not decided but marked, and that is told. */
export function DecideForm({ batch, verdict, chosen, onClose, onDone }: DecideFormProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const { documents, place, words } = useBatchKind();
  const agrees = verdict === 'AGREE';
  const hasPaper = batch.document?.number != null;
  const { run } = useCommand(documents.decide, {
    keyed: `${place}/decide`,
    onDone: ({ decision: { stale, questioned, pending } }) => {
      notify(
        stale > batch.stale ? 'batches.decided_stale' : questioned > 0 ? 'batches.decided_asked' : 'batches.decided',
        {
          type: stale > batch.stale ? 'warning' : 'success',
          messageArgs: { count: stale - batch.stale, questioned, pending },
        },
      );
      onDone();
    },
  });
  const subject =
    chosen.count === null
      ? translate('batches.all_matching')
      : translate('batches.persons', { count: formatDecimal(chosen.count) });
  return (
    <FormDialog<Values>
      title={translate(words.title[verdict], { subject })}
      note={translate(words.note[agrees && hasPaper ? 'byPaper' : verdict], {
        on: batch.effectiveOn,
        number: batch.document?.number ?? '',
      })}
      submit={translate(`batches.${verdict}`)}
      defaultValues={{}}
      onClose={onClose}
      onSubmit={({ reason, document }) =>
        run({
          batchId: batch.id,
          itemIds: chosen.itemIds ? [...chosen.itemIds] : null,
          filter: chosen.filter ?? null,
          decision: verdict,
          reason: reason?.trim() || null,
          document:
            agrees && document?.title
              ? { title: document.title, number: document.number || null, date: document.date || null }
              : null,
        })
      }
    >
      {agrees ? (
        <>
          <TextInput
            source="document.title"
            label="versioned.document_title"
            autoFocus
            validate={hasPaper ? titleIfCited : required()}
          />
          <TextInput
            source="document.number"
            label="versioned.document_number"
            {...(hasPaper ? {} : { validate: required() })}
          />
          <DayInput source="document.date" label="batches.paper_date" />
        </>
      ) : null}
      <TextInput
        source="reason"
        label={agrees ? 'batches.opinion' : 'versioned.reason'}
        multiline
        minRows={2}
        validate={agrees ? maxLength(LONGEST) : [required(), maxLength(LONGEST)]}
      />
    </FormDialog>
  );
}
