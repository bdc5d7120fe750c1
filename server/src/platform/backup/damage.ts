import { StartupError } from '../../startup-error.ts';

/** What is wrong with a file, in a sentence each; `bytes` counts from 0. */
export const damage = {
  notABackup: (file: string) =>
    new StartupError(
      `${file} 不是本产品的备份文件，或其开头已被改动。`,
      `${file} is not a backup of this product, or its beginning was altered.`,
    ),
  cut: (file: string, bytes: number, within: string) =>
    new StartupError(
      `备份文件 ${file} 不完整：在第 ${bytes} 字节处中断（${within}）。`,
      `The backup ${file} is cut: it ends at byte ${bytes} (${within}).`,
    ),
  altered: (file: string, from: number, to: number, within: string) =>
    new StartupError(
      `备份文件 ${file} 被改动：第 ${from} 至 ${to} 字节之间（${within}）。`,
      `The backup ${file} was altered between bytes ${from} and ${to} (${within}).`,
    ),
  longer: (file: string, bytes: number) =>
    new StartupError(
      `备份文件 ${file} 被改动：第 ${bytes} 字节（结尾）之后还有内容。`,
      `The backup ${file} was altered: something follows its end at byte ${bytes}.`,
    ),
  otherRows: (file: string, table: string) =>
    new StartupError(
      `备份文件 ${file} 被改动：表 ${table} 的行与结尾的合计不符。`,
      `The backup ${file} was altered: the rows of table ${table} do not fit the totals at its end.`,
    ),
  keyMissing: (file: string, keyId: string) =>
    new StartupError(
      `备份文件 ${file} 已加密，请用设置 BACKUP_KEY 给出密钥 ${keyId}。`,
      `The backup ${file} is encrypted: give the key ${keyId} by the setting BACKUP_KEY.`,
    ),
  wrongKey: (file: string, keyId: string, given: string) =>
    new StartupError(
      `密钥不对：备份文件 ${file} 用密钥 ${keyId} 加密，BACKUP_KEY 给出的是 ${given}。`,
      `The key is wrong: the backup ${file} is encrypted with the key ${keyId}, and BACKUP_KEY is ${given}.`,
    ),
  newerFormat: (file: string, format: number) =>
    new StartupError(
      `备份文件 ${file} 的格式 ${format} 比本版本新，请用较新的版本恢复。`,
      `The backup ${file} has format ${format}, newer than this version knows: restore it with a newer version.`,
    ),
  newerProduct: (file: string, made: string, own: string, unknown: readonly string[]) =>
    new StartupError(
      `备份文件 ${file} 由较新的版本 ${made} 生成，本版本 ${own} 不认识 ${unknown.join('、')}；请用该版本恢复。`,
      `The backup ${file} was made by the newer version ${made}; this version ${own} does not know ${unknown.join(', ')}: restore it with that version.`,
    ),
};
