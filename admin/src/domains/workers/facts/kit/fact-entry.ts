import type { DocumentInput, OverQuotaInput } from '@jiceng/schema/workers.ts';

/** Values of a fact by the name of their field. */
export type FieldValues = Readonly<Record<string, unknown>>;

/** What the form of a fact holds: the value under its name in the contract, and what every fact carries. */
export type FormValues = Readonly<Record<string, unknown>>;

/** What the form hands over; empty fields are null. */
export interface FactEntry {
  readonly workerId: string;
  readonly version: number;
  readonly values: FieldValues;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly reason: string | null;
  readonly document: DocumentInput | null;
  /** Ids of uploads. */
  readonly attachments: readonly string[];
  /** What else the recording does, as ticked. */
  readonly options: Readonly<Record<string, boolean>>;
  /** Paper by which it takes a place beyond a quota. */
  readonly overQuota: OverQuotaInput | null;
}
