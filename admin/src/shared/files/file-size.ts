const KB = 1024;
const MB = 1024 * 1024;

/** A size as people read it, in the units of the 20 MB that one file may have: `640 B`, `305 KB`, `1.4 MB`. */
export function sizeOf(bytes: number): string {
  if (bytes < KB) return `${bytes} B`;
  if (bytes < MB) return `${Math.round(bytes / KB)} KB`;
  return `${(bytes / MB).toFixed(1)} MB`;
}
