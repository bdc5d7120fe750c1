// npm run audit:verify [-- --anchor <link>:<hash>]: computes the audit chain again, compares it with what was written down outside the database, and
// says what does not fit; exit code 1 then.
import 'reflect-metadata';
import { findingText } from '../domains/audit/index.ts';
import { type Anchor, type AnchorLine, readAnchors } from '../platform/anchor/index.ts';
import { asClient } from '../platform/database/index.ts';
import { StartupError } from '../startup-error.ts';
import { exitWith, withDatabase } from './database.ts';
import { type ChainReport, verifyChain } from './verify-chain.ts';

await exitWith(async () => {
  const given = anchorsOf(process.argv.slice(2));
  return withDatabase(async ({ appUrl, anchorFile }) => {
    // Read before the chain is: a running server goes on with both.
    const kept = readAnchors(anchorFile);
    const report = await asClient(appUrl, (client) => verifyChain(client, ...given, ...kept));
    console.log([...sentences(report), ...comparedWith(anchorFile, kept, report)].join('\n'));
    return report.fault ? 1 : 0;
  });
});

function anchorsOf(args: readonly string[]): readonly Anchor[] {
  if (!args.length) return [];
  const [, link, hash] = /^(\d+):([0-9a-f]{64})$/.exec(args[0] === '--anchor' ? (args[1] ?? '') : '') ?? [];
  if (link && hash) return [{ link, hash }];
  throw new StartupError(
    '用法：npm run audit:verify [-- --anchor 链节号:哈希]',
    'Usage: npm run audit:verify [-- --anchor link:hash]',
  );
}

/** The hash to write down stays the last line. */
function comparedWith(file: string, kept: readonly AnchorLine[], { fault, lastLink, lastHash }: ChainReport): string[] {
  const last = kept.at(-1);
  const compared = last
    ? [
        `已与 ${file} 中 ${kept.length} 个锚点核对，最后一个为 ${last.at} 的第 ${last.link} 节。`,
        `Compared with ${kept.length} anchors in ${file}, the last one of link ${last.link} at ${last.at}.`,
      ]
    : [`尚无锚点（${file}）。`, `No anchor was written down yet (${file}).`];
  return fault || lastLink === null ? compared : [...compared, `${lastLink}:${lastHash}`];
}

function sentences({ links, entries, unsealed, lastLink, fault }: ChainReport): string[] {
  if (fault?.finding === 'ANCHOR_DIFFERS') {
    return [
      `审计链断裂：第 ${fault.link} 节与保存的哈希不同。`,
      `The audit chain is broken: link ${fault.link} is not the one that was written down.`,
    ];
  }
  if (fault) {
    const { zh, en } = findingText(fault.finding, fault.link, fault.entry);
    return [`审计链断裂：${zh}`, `The audit chain is broken: ${en}`];
  }
  if (lastLink === null)
    return [`尚无链节，${unsealed} 条记录尚未封链。`, `No link yet; ${unsealed} entries are not sealed.`];
  return [
    `审计链完整：${links} 节，${entries} 条记录重新计算一致，${unsealed} 条尚未封链。`,
    `The audit chain is intact: ${links} links and ${entries} entries were computed again and fit, ${unsealed} not sealed yet.`,
  ];
}
