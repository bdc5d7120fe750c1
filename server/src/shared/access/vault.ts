/** Whose value is sealed: it opens as this field of this row and nowhere else. */
export interface SealedPlace {
  /** Table and column, such as `worker_identity.id_number`. */
  readonly field: string;
  /** Key of the row. */
  readonly row: number;
}

/**
 * Keeps values that the database must not be able to read (加密存储). What is sealed can be opened only by a server that has the key; the index
 * of a value finds it again, and says nothing else of it.
 */
export interface Vault {
  /** Twice the same text gives two different results. */
  seal(text: string, place: SealedPlace): Buffer;
  /** @throws Error where the key is unknown, the value was altered, or it was sealed for another place */
  open(sealed: Buffer, place: SealedPlace): string;
  /** 32 bytes, always the same for the same text and `field`; without the key nobody can tell which text they stand for. */
  index(text: string, field: string): Buffer;
}
