import { required, useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { TextInput } from 'react-admin';
import { FormDialog } from '../../editing/FormDialog.tsx';
import type { Decision } from '../review.ts';

interface DecideDialogProps {
  readonly decision: Decision;
  /** It is in force already, shipped with the product: it is confirmed, or taken out. */
  readonly confirms?: boolean;
  /** What is decided, in words: "公主府社区·户数" or "12 条". */
  readonly subject: string;
  /** Shown above the reason: the comparison, or what else has to be seen once more. */
  readonly children?: ReactNode;
  /** Answers the messages by field when the server refused. */
  readonly onDecide: (decision: Decision, reason: string | null) => Promise<Record<string, unknown> | undefined>;
  readonly onClose: () => void;
}

/** One decision with a reason (复核): a return needs one, an approval may have one. */
export function DecideDialog({ decision, confirms = false, subject, children, onDecide, onClose }: DecideDialogProps) {
  const translate = useTranslate();
  const returned = decision === 'RETURN';
  const verb = confirms ? (returned ? 'take_out' : 'confirm') : returned ? 'return' : 'approve';
  return (
    <FormDialog<{ reason: string }>
      title={translate(`review.${verb}_title`, { subject })}
      note={translate(`review.${verb}_note`)}
      submit={translate(`review.${verb}`)}
      defaultValues={{ reason: '' }}
      onClose={onClose}
      onSubmit={({ reason }) => onDecide(decision, reason?.trim() || null)}
    >
      {children}
      <TextInput
        source="reason"
        label={`review.${verb === 'take_out' ? 'take_out' : returned ? 'return' : 'approve'}_reason`}
        helperText={verb === 'return' ? 'review.return_reason_help' : false}
        multiline
        minRows={2}
        autoFocus
        {...(returned ? { validate: required() } : {})}
      />
    </FormDialog>
  );
}
