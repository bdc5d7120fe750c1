import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { maxLength, required, useTranslate } from 'ra-core';
import { useId, useState } from 'react';
import { TextInput } from 'react-admin';
import { request } from '../../../providers/gql.ts';
import { FormDialog } from '../../../shared/editing/FormDialog.tsx';
import { IfPermitted } from '../../../shared/IfPermitted.tsx';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { ErrorState } from '../../../shared/pages/ErrorState.tsx';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import { IfToday } from '../../../shared/time/IfToday.tsx';
import { officeTime } from '../../../shared/time/office.ts';
import { useCommand } from '../../../shared/use-command.ts';
import type { QuestionRecord } from '../batch-documents.ts';
import { useBatchKind } from '../batch-kind.tsx';

const LONGEST = 1000;

interface QuestionsDialogProps {
  readonly itemId: string;
  /** Its batch is open: while the proposal waits, another question can be asked. */
  readonly open: boolean;
  readonly onClose: () => void;
}

/** 疑问: what the rule found and what people asked about one proposal, each with its answer; an open question of a person holds the decision back. */
export function QuestionsDialog({ itemId, open, onClose }: QuestionsDialogProps) {
  const translate = useTranslate();
  const { documents, items } = useBatchKind();
  const id = useId();
  const [doing, setDoing] = useState<QuestionRecord | 'ask' | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: [items, 'questions', itemId],
    queryFn: ({ signal }) => request(documents.questions, { id: itemId, persons: true }, signal),
  });
  const item = data?.item;
  const asks = open && item?.decision === 'PENDING';
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby={id}>
      <DialogTitle id={id}>{translate('batches.questions_of', { name: item?.worker?.name ?? '' })}</DialogTitle>
      <DialogContent sx={{ minHeight: 160 }}>
        {error ? <ErrorState error={error} onRetry={() => refetch()} /> : null}
        {item?.questions.length === 0 ? <EmptyState title={translate('batches.no_questions')} /> : null}
        <Box component="ul">
          {item?.questions.map((question) => (
            <QuestionLine key={question.id} question={question} onAnswer={() => setDoing(question)} />
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('page.close')}</Button>
        {asks ? (
          <IfToday>
            <Button variant="contained" color="primary" onClick={() => setDoing('ask')}>
              {translate('batches.ask')}
            </Button>
          </IfToday>
        ) : null}
      </DialogActions>
      {doing === 'ask' ? <AskForm itemId={itemId} onClose={() => setDoing(null)} /> : null}
      {doing !== null && doing !== 'ask' ? <AnswerForm question={doing} onClose={() => setDoing(null)} /> : null}
    </Dialog>
  );
}

function QuestionLine({ question, onAnswer }: { readonly question: QuestionRecord; readonly onAnswer: () => void }) {
  const translate = useTranslate();
  const { place, words } = useBatchKind();
  const { kind, text, askedAt, askedBy, answer, answeredAt, answeredBy } = question;
  const by = (name: string | undefined, at: string) => [name, officeTime(at)].filter(Boolean).join(' ');
  return (
    <Box component="li" sx={{ py: 1, borderBottom: 1, borderColor: 'divider', display: 'grid', gap: '2px' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'baseline' }}>
        <StatusMark kind={answer === null ? 'wait' : 'ok'}>{translate(words.askedAbout(kind))}</StatusMark>
        <Box component="span" sx={{ fontSize: 12, color: 'text.secondary' }}>
          {by(kind === 'ASKED' ? askedBy?.name : translate('batches.found_by_rule'), askedAt)}
        </Box>
        {answer === null ? (
          <Box sx={{ ml: 'auto' }}>
            <IfPermitted place={place} action="create">
              <IfToday>
                <Button variant="text" onClick={onAnswer}>
                  {translate('batches.answer')}
                </Button>
              </IfToday>
            </IfPermitted>
          </Box>
        ) : null}
      </Box>
      {text ? <Box sx={{ overflowWrap: 'anywhere' }}>{text}</Box> : null}
      {answer !== null && answeredAt ? (
        <Box sx={{ pl: 2, borderLeft: 2, borderColor: 'custom.line2', overflowWrap: 'anywhere' }}>
          {answer}
          <Box sx={{ fontSize: 12, color: 'text.secondary' }}>{by(answeredBy?.name, answeredAt)}</Box>
        </Box>
      ) : null}
    </Box>
  );
}

function AskForm({ itemId, onClose }: { readonly itemId: string; readonly onClose: () => void }) {
  const translate = useTranslate();
  const { documents, items } = useBatchKind();
  const { run } = useCommand(documents.ask, { keyed: `${items}/ask`, done: 'batches.asked', onDone: onClose });
  return (
    <FormDialog<{ text?: string }>
      title={translate('batches.ask')}
      note={translate('batches.ask_note')}
      submit={translate('batches.ask')}
      defaultValues={{}}
      onClose={onClose}
      onSubmit={({ text }) => run({ itemId, text: text ?? '' })}
    >
      <TextInput
        source="text"
        label="batches.question"
        multiline
        minRows={2}
        autoFocus
        validate={[required(), maxLength(LONGEST)]}
      />
    </FormDialog>
  );
}

function AnswerForm({ question, onClose }: { readonly question: QuestionRecord; readonly onClose: () => void }) {
  const translate = useTranslate();
  const { documents, words } = useBatchKind();
  const { run } = useCommand(documents.answer, { done: 'batches.answer_done', onDone: onClose });
  return (
    <FormDialog<{ answer?: string }>
      title={translate('batches.answer')}
      note={question.text ?? translate(words.askedAbout(question.kind))}
      submit={translate('batches.answer')}
      defaultValues={{}}
      onClose={onClose}
      onSubmit={({ answer }) => run({ id: question.id, answer: answer ?? '' })}
    >
      <TextInput
        source="answer"
        label="batches.answer_text"
        multiline
        minRows={2}
        autoFocus
        validate={[required(), maxLength(LONGEST)]}
      />
    </FormDialog>
  );
}
