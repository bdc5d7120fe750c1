/**
 * The file: a preamble that is readable without a key, then frames.
 *
 *     preamble  MAGIC, format (2 bytes), length (2), JSON { cipher, keyId, salt }, SHA-256 of all this (32)
 *     frame     kind (1 byte), length of the body (4), CRC-32 of both and of the frame's number (4), body
 *
 * A body is a compressed piece, encrypted where a key was given, and ends with what authenticates it together with preamble, kind and number: a
 * frame that was altered, moved, taken out or put in is found where it stands.
 */
export const MAGIC = Buffer.from('JICENG-BACKUP\n', 'latin1');
export const FORMAT = 1;
export const PREAMBLE_HEAD = MAGIC.length + 4;
export const DIGEST_BYTES = 32;
export const FRAME_HEAD = 9;

/** No frame is longer; a length beyond was never written here. */
export const MAX_BODY = 64 * 1024 * 1024;

/** Bytes of a table's rows that go into one frame, before compression. */
export const PIECE_BYTES = 1024 * 1024;

/** HEADER and TRAILER are JSON; TABLE names the one whose ROWS follow, in PostgreSQL's COPY text. */
export const KINDS = { HEADER: 1, TABLE: 2, ROWS: 3, TRAILER: 4 } as const;
export type FrameKind = keyof typeof KINDS;

export const kindOf = (byte: number): FrameKind | null =>
  (Object.keys(KINDS) as FrameKind[]).find((kind) => KINDS[kind] === byte) ?? null;
