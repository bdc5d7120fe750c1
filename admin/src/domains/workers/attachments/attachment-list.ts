import type { AttachmentPartsFragment } from '@jiceng/schema/careers.ts';
import type { WorkerFactKind } from '@jiceng/schema/workers.ts';

interface Fact {
  readonly kind: WorkerFactKind;
  readonly main: string;
  readonly valid: { readonly from: string };
  readonly attachments: readonly AttachmentPartsFragment[];
}

export interface FiledAttachment {
  readonly file: AttachmentPartsFragment;
  /** Facts that name it, in the order they began: a fact that was cut shares it with what was cut off. */
  readonly facts: readonly Fact[];
}

/** Every file of a career once (附件), the last uploaded first. */
export function attachmentsOf(facts: readonly Fact[]): readonly FiledAttachment[] {
  const byId = new Map<string, { file: AttachmentPartsFragment; facts: Fact[] }>();
  for (const fact of facts.toSorted((a, b) => (a.valid.from < b.valid.from ? -1 : 1)))
    for (const file of fact.attachments) {
      const known = byId.get(file.id);
      if (known) known.facts.push(fact);
      else byId.set(file.id, { file, facts: [fact] });
    }
  return [...byId.values()].toSorted((a, b) => (a.file.uploadedAt < b.file.uploadedAt ? 1 : -1));
}
