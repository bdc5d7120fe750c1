// npm run audit:verify [-- --anchor <link>:<hash>]: computes the audit chain again and says what does not fit; exit code 1 then.
import 'reflect-metadata';
import { findingText } from '../domains/audit/index.ts';
import { asClient } from '../platform/database/index.ts';
import { StartupError } from '../startup-error.ts';
import { exitWith, withDatabase } from './database.ts';
import { type Anchor, type ChainReport, verifyChain } from './verify-chain.ts';

await exitWith(async () => {
  const anchor = anchorOf(process.argv.slice(2));
  const report = await withDatabase(({ appUrl }) => asClient(appUrl, (client) => verifyChain(client, anchor)));
  console.log(sentences(report).join('\n'));
  return report.fault ? 1 : 0;
});

function anchorOf(args: readonly string[]): Anchor | null {
  if (!args.length) return null;
  const [, link, hash] = /^(\d+):([0-9a-f]{64})$/.exec(args[0] === '--anchor' ? (args[1] ?? '') : '') ?? [];
  if (link && hash) return { link, hash };
  throw new StartupError(
    '用法：npm run audit:verify [-- --anchor 链节号:哈希]',
    'Usage: npm run audit:verify [-- --anchor link:hash]',
  );
}

function sentences({ links, entries, unsealed, lastLink, lastHash, fault }: ChainReport): string[] {
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
    `${lastLink}:${lastHash}`,
  ];
}
