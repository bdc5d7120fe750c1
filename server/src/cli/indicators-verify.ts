// npm run indicators:verify: computes every frozen value again, from what was kept and from what is on file; exit code 1 when one differs.
import 'reflect-metadata';
import type { VerifiedValue } from '../domains/indicators/index.ts';
import { asClient } from '../platform/database/index.ts';
import { exitWith, withDatabase } from './database.ts';
import { verifyFrozen } from './verify-frozen.ts';

await exitWith(async () => {
  const { values, inForce, differing } = await withDatabase(({ appUrl }) =>
    asClient(appUrl, (client) => verifyFrozen(client, (value) => console.log(sentences(value).join('\n')))),
  );
  console.log(
    differing
      ? `${values} 个定格值重新计算，${differing} 个不一致。\n${values} frozen values were computed again, ${differing} differ.`
      : `定格值全部一致：${values} 个重新计算，其中 ${inForce} 个现行。\nAll frozen values fit: ${values} were computed again, ${inForce} of them in force.`,
  );
  return differing ? 1 : 0;
});

function sentences({ id, indicator, region, asOf, status, text }: VerifiedValue): string[] {
  return [
    `第 ${id} 号（${indicator}，${region}，${asOf}）${status}：${text.zh}`,
    `No. ${id} (${indicator}, ${region}, ${asOf}) ${status}: ${text.en}`,
  ];
}
