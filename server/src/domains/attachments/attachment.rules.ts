/** Largest file, in bytes. */
export const MOST_BYTES = 20 * 1024 * 1024;

/** Types that are kept, with their extension and how they begin. */
const TYPES = [
  { mediaType: 'application/pdf', extension: 'pdf', signature: Buffer.from('%PDF-') },
  { mediaType: 'image/jpeg', extension: 'jpg', signature: Buffer.from([0xff, 0xd8, 0xff]) },
  {
    mediaType: 'image/png',
    extension: 'png',
    signature: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  },
] as const;
export type MediaType = (typeof TYPES)[number]['mediaType'];

/** What a file is by its content, whatever its name says (按内容识别); null: none of those that are kept. */
export const mediaTypeOf = (content: Buffer): MediaType | null =>
  TYPES.find(({ signature }) => content.subarray(0, signature.length).equals(signature))?.mediaType ?? null;

/**
 * The name a file is kept under: without folders, at most `max` characters, and with the extension of what it is, so that nothing opens as something
 * else when it is saved.
 */
export function fileNameFor(given: string, mediaType: MediaType, max: number): string {
  const { extension } = TYPES.find((type) => type.mediaType === mediaType) ?? TYPES[0];
  const base = given.split(/[\\/]/).at(-1) ?? '';
  const visible = base.replace(/[\p{Cc}\p{Cf}\u2028\u2029<>:"|?*]/gu, '').trim();
  const stem = visible.replace(/\.(pdf|jpe?g|png)$/i, '').replace(/^\.+/, '') || '附件';
  return `${[...stem].slice(0, max - extension.length - 1).join('')}.${extension}`;
}
