/**
 * Why the server cannot start, as one sentence a person can act on, in both languages. `main.ts` prints it and exits with code 1;
 * whatever else is thrown at start is a bug and is printed with its stack.
 */
export class StartupError extends Error {
  override readonly name = 'StartupError';
  readonly zh: string;
  readonly en: string;

  // Written out, not as parameter properties: the supervisor also runs unbuilt, where Node only strips types.
  constructor(zh: string, en: string) {
    super(`${zh}\n${en}`);
    this.zh = zh;
    this.en = en;
  }
}

/** Errors of the file system that a person can mend, and how to say so about `path`. */
const FILE_TROUBLE: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  EACCES: ['没有写入权限', 'may not be written to'],
  EPERM: ['没有写入权限', 'may not be written to'],
  EROFS: ['是只读的', 'is read-only'],
  ENOSPC: ['所在磁盘已满', 'is on a full disk'],
  EDQUOT: ['所在磁盘的配额已用完', 'is on a disk whose quota is used up'],
  ENOENT: ['不存在，也无法创建', 'does not exist and cannot be made'],
  ENOTDIR: ['的上级不是文件夹', 'has a parent that is not a folder'],
  EEXIST: ['已存在，但不是文件夹', 'exists but is not a folder'],
};

/** Turns a file system error into its sentence; anything else is thrown as it is. */
export function fileTrouble(path: string, error: unknown): StartupError {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const said = FILE_TROUBLE[code];
  if (!said) throw error;
  return new StartupError(
    `数据文件夹 ${path} ${said[0]}（${code}）；请换一个文件夹（设置 DATA_DIR）或改正后再启动。`,
    `The data folder ${path} ${said[1]} (${code}); choose another (setting DATA_DIR) or mend it, then start again.`,
  );
}
