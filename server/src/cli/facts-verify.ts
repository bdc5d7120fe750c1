// npm run facts:verify: compares what is on file with the audit, and what is kept beside facts with the facts; names each row that does not fit; exit
// code 1 then.
import 'reflect-metadata';
import { readConfig } from '../config.ts';
import { asClient, refuseOtherSchema } from '../platform/database/index.ts';
import { withBackupSource } from './backup-source.ts';
import { exitWith } from './database.ts';
import { REPOSITORY } from './product.ts';
import { type FactsReport, type KeptFault, type RowFault, type RowFinding, verifyFacts } from './verify-facts.ts';

const FINDINGS: Readonly<Record<RowFinding, readonly [zh: string, en: string]>> = {
  ALTERED: ['与审计不一致', 'is not what the audit says'],
  FORGED: ['审计中没有', 'is not in the audit'],
  MISSING: ['审计中有，现已不在', 'is in the audit and gone from the table'],
  NOT_WATCHED: ['未受审计：触发器缺失或已停用', 'is not audited: its triggers are missing or out of force'],
};

await exitWith(() =>
  withBackupSource(readConfig(process.env, REPOSITORY), ({ backupUrl }) =>
    asClient(backupUrl, async (client) => {
      await refuseOtherSchema(client);
      const report = await verifyFacts(client, (fault) => console.log(rowSentences(fault).join('\n')));
      console.log([...report.kept.flatMap(keptSentences), ...sentences(report)].join('\n'));
      return report.faults || report.kept.length ? 1 : 0;
    }),
  ),
);

function rowSentences({ finding, table, row, columns, entry }: RowFault): string[] {
  const [zh, en] = FINDINGS[finding];
  const [rowZh, rowEn] = row === null ? ['', ''] : [` 第 ${row} 行`, `, row ${row},`];
  const [entryZh, entryEn] = entry === null ? ['', ''] : [`（审计第 ${entry} 条）`, ` (entry ${entry})`];
  const named = columns.length ? columns.join(', ') : null;
  return [
    `${table}${rowZh}${zh}${named ? `：${named}` : ''}${entryZh}`,
    `${table}${rowEn} ${en}${named ? `: ${named}` : ''}${entryEn}`,
  ];
}

function keptSentences({ kept, about }: KeptFault): string[] {
  if (kept === 'headcount_step')
    return [
      `区划 ${about} 的人数与任职记录不符（${kept}）`,
      `The counts kept of unit ${about} are not what the facts say (${kept})`,
    ];
  return [
    `人员 ${about} 的汇总与其档案不符（${kept}）`,
    `What is kept of worker ${about} is not what the file says (${kept})`,
  ];
}

function sentences({ tables, rows, faults, kept }: FactsReport): string[] {
  if (faults || kept.length)
    return [
      `共 ${faults} 处与审计不符，${kept.length} 处汇总与事实不符（${tables} 个表，${rows} 行）。`,
      `${faults} differ from the audit, ${kept.length} kept from the facts (${tables} tables, ${rows} rows).`,
    ];
  return [
    `全部一致：${tables} 个表的 ${rows} 行与审计相符，汇总与事实相符。审计本身由 npm run audit:verify 核对。`,
    `All fits: ${rows} rows of ${tables} tables with the audit, what is kept with the facts. The audit itself is verified by npm run audit:verify.`,
  ];
}
