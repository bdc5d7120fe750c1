import { type Text, text } from '../../shared/words/text.ts';

/** What can be wrong with the chain. */
export type Finding = 'LINK_MISSING' | 'LINK_ALTERED' | 'ENTRY_MISSING' | 'ENTRY_ALTERED' | 'ENTRY_FORGED';

/** What `audit_verify` answers. */
export interface ChainState {
  readonly links: number;
  readonly entries: number;
  readonly unsealed: number;
  readonly lastLink: number | null;
  readonly lastSealedAt: string | null;
  readonly lastHash: string | null;
  /** First link whose entries were computed again, too. */
  readonly checkedFrom?: number | null;
  readonly brokenAtLink?: number;
  readonly finding?: Finding;
  readonly entry?: number;
}

const FINDINGS: Readonly<Record<Finding, (link: number, entry: number | undefined) => Text>> = {
  LINK_MISSING: (link) => text(`第 ${link} 节之前的链节缺失。`, `The link before link ${link} is missing.`),
  LINK_ALTERED: (link) =>
    text(`第 ${link} 节被改动，或其前一节被改动。`, `Link ${link}, or the one before it, was altered.`),
  ENTRY_MISSING: (link, entry) =>
    text(`第 ${link} 节的记录 ${entry} 已被删除。`, `Entry ${entry} of link ${link} was removed.`),
  ENTRY_ALTERED: (link, entry) =>
    text(`第 ${link} 节的记录 ${entry} 被改动。`, `Entry ${entry} of link ${link} was altered.`),
  ENTRY_FORGED: (link, entry) =>
    text(
      `记录 ${entry} 是封链后插入第 ${link} 节的。`,
      `Entry ${entry} was put into link ${link} after it was sealed.`,
    ),
};

/** What was found, in words. */
export const findingText = (finding: Finding, link: number, entry?: number): Text => FINDINGS[finding](link, entry);

/** The state of the chain as it is shown; a look that did not compute every entry again says so. */
export function chainVerdict(state: ChainState): {
  readonly status: 'INTACT' | 'BROKEN' | 'EMPTY';
  readonly message: Text;
} {
  const { links, brokenAtLink, finding, entry, checkedFrom } = state;
  if (brokenAtLink !== undefined && finding)
    return { status: 'BROKEN', message: findingText(finding, brokenAtLink, entry) };
  if (links === 0) return { status: 'EMPTY', message: text('尚无已封链的记录。', 'Nothing is sealed yet.') };
  if ((checkedFrom ?? 1) <= 1) {
    return {
      status: 'INTACT',
      message: text('全部链节和记录重新计算一致。', 'Every link and every entry was computed again and fits.'),
    };
  }
  return {
    status: 'INTACT',
    message: text(
      `全部链节和第 ${checkedFrom} 节起的记录重新计算一致；全部记录请运行 npm run audit:verify。`,
      `Every link, and the entries from link ${checkedFrom} on, were computed again and fit; npm run audit:verify computes all of them.`,
    ),
  };
}
