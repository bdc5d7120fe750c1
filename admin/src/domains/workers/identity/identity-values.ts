import type { IdentityField, IdentityInput } from '@jiceng/schema/careers.ts';
import type { Career } from '../facts/kit/fact-kind.ts';

type Identity = NonNullable<Career['identity']>;

/** As the form holds it: number and telephone are never read back. */
export type IdentityValues = { -readonly [Key in keyof IdentityInput]: IdentityInput[Key] };

/** What of an identity is on file, and so can be corrected or taken off. */
export function onFile(identity: Identity | null): readonly IdentityField[] {
  if (!identity) return [];
  const held: readonly (readonly [IdentityField, unknown])[] = [
    ['ID_NUMBER', identity.idNumberMask],
    ['SEX', identity.sex],
    ['BIRTH_DATE', identity.birthDate],
    ['RETIREMENT_CLASS', identity.retirementClass],
    ['PHONE', identity.phoneMask],
    ['ETHNIC_GROUP', identity.ethnicGroup],
    ['POLITICAL_STATUS', identity.politicalStatus],
    ['PARTY_JOINED_ON', identity.partyJoinedOn],
  ];
  return held.filter(([, value]) => value !== null && value !== undefined).map(([field]) => field);
}

export const identityValues = (identity: Identity | null): IdentityValues => ({
  sex: identity?.sex ?? null,
  birthDate: identity?.birthDate ?? null,
  retirementClass: identity?.retirementClass ?? null,
  ethnicGroup: identity?.ethnicGroup?.code ?? null,
  politicalStatus: identity?.politicalStatus?.code ?? null,
  partyJoinedOn: identity?.partyJoinedOn ?? null,
});

/** What was typed as the contract takes it; what is empty stays as it is on file. Null: nothing was typed. */
export function identityInput(typed: IdentityValues | null | undefined): IdentityInput | null {
  const given = Object.entries(typed ?? {}).filter(
    ([, value]) => value !== null && value !== undefined && value !== '',
  );
  return given.length > 0 ? (Object.fromEntries(given) as IdentityInput) : null;
}
