import type { EntityManager } from '@mikro-orm/postgresql';
import { checkCharacter, residentIdMask, SEALED, telephoneMask } from '../../domains/workers/index.ts';
import type { Vault } from '../../shared/access/vault.ts';
import { groupBy } from '../../shared/group-by.ts';
import { type Dice, diceOf, oneOf } from '../demo-dice.ts';
import { isMongolianName } from '../people/demo-names.ts';
import { type DemoFile, dayOf, yearOf } from './demo-file.ts';
import { bytea, type DemoFact } from './fact-tables.ts';

/** Districts and counties of the city that cards are issued in. */
const ADDRESS_CODES = ['150102', '150102', '150102', '150103', '150104', '150105', '150121', '150122', '150123'];
/** Born from this month on, a woman of the lower class is not yet of age. */
const LOWER_CLASS_SINCE = '1976-07';
const YEAR_OF_THE_LIST = 2026;

/** Who an invented person is (演示身份信息); number and telephone in the clear. */
export interface DemoIdentity {
  readonly worker: number;
  readonly number: string;
  readonly sex: 'MALE' | 'FEMALE';
  readonly birthDate: string;
  readonly phone: string;
  readonly retirementClass: 'MALE_60' | 'FEMALE_55' | 'FEMALE_50';
  readonly ethnicGroup: string;
  readonly politicalStatus: string;
  readonly partyJoinedOn: string | null;
}

/**
 * Valid numbers that are nobody's of the tests; telephones that no network has; secretaries are Party members since before they were; women who
 * head or help to head a community are of the class of 55.
 */
export function demoIdentities(files: readonly DemoFile[], duties: readonly DemoFact[]): readonly DemoIdentity[] {
  const dice = diceOf(11643);
  const taken = new Set<string>();
  const leading = groupBy(
    duties.filter((duty) => duty.post_class !== 'GENERAL'),
    ({ worker }) => worker,
  );
  return files.map((file, n) => {
    const led = leading.get(file.id) ?? [];
    const inParty = led.filter(({ duty }) => String(duty).includes('SECRETARY')).map(({ from }) => from);
    return {
      worker: file.id,
      number: numberOf(dice, file, taken),
      sex: file.sex === 'M' ? 'MALE' : 'FEMALE',
      birthDate: file.birthDate,
      phone: `1000000${String(n).padStart(4, '0')}`,
      retirementClass: retirementClassOf(file, led.length > 0),
      ethnicGroup: ethnicGroupOf(dice, file.name),
      ...politics(dice, file, inParty.toSorted()[0] ?? null),
    };
  });
}

/** In the order numbers that no test makes up: from 500 on, odd for men. */
function numberOf(dice: Dice, { birthDate, sex }: DemoFile, taken: Set<string>): string {
  const order = 500 + Math.floor(dice() * 200) * 2 + (sex === 'M' ? 1 : 0);
  const body = `${oneOf(dice, ADDRESS_CODES)}${birthDate.replaceAll('-', '')}${order}`;
  if (taken.has(body)) return numberOf(dice, { birthDate, sex } as DemoFile, taken);
  taken.add(body);
  return body + checkCharacter(body);
}

function retirementClassOf({ sex, birthDate, employments }: DemoFile, leads: boolean): DemoIdentity['retirementClass'] {
  if (sex === 'M') return 'MALE_60';
  if (employments.at(-1)?.exitReason === 'RETIRED') return 'FEMALE_50';
  return leads || birthDate < LOWER_CLASS_SINCE ? 'FEMALE_55' : 'FEMALE_50';
}

/** Names in Mongolian are borne by Mongols, and some Mongols have others. */
function ethnicGroupOf(dice: Dice, name: string): string {
  const drawn = dice();
  if (isMongolianName(name) || drawn < 0.06) return 'ETHNIC_GROUP/02';
  if (drawn < 0.09) return 'ETHNIC_GROUP/03';
  if (drawn < 0.12) return 'ETHNIC_GROUP/11';
  return drawn < 0.13 ? 'ETHNIC_GROUP/31' : 'ETHNIC_GROUP/01';
}

function politics(dice: Dice, { born }: DemoFile, secretarySince: string | null) {
  const [drawn, year, month] = [dice(), dice(), 1 + Math.floor(dice() * 12)];
  if (secretarySince !== null || drawn < 0.34) {
    const latest = secretarySince === null ? 2024 : yearOf(secretarySince) - 1;
    const joined = Math.min(born + 20 + Math.floor(year * 12), latest);
    return { politicalStatus: 'POLITICAL_STATUS/01', partyJoinedOn: dayOf(Math.max(joined, born + 19), month, 15) };
  }
  if (drawn < 0.36) return { politicalStatus: 'POLITICAL_STATUS/02', partyJoinedOn: dayOf(2025, 12, 15) };
  if (drawn < 0.38) return { politicalStatus: 'POLITICAL_STATUS/05', partyJoinedOn: null };
  const isYoung = YEAR_OF_THE_LIST - born <= 28 && year < 0.6;
  return { politicalStatus: isYoung ? 'POLITICAL_STATUS/03' : 'POLITICAL_STATUS/13', partyJoinedOn: null };
}

/** Seals number and telephone for their rows and stores all identities in one statement. */
export async function insertIdentities(
  em: EntityManager,
  identities: readonly DemoIdentity[],
  vault: Vault,
): Promise<void> {
  const lines = identities.map(({ number, phone, worker, ...shown }) => ({
    ...shown,
    worker,
    numberSealed: bytea(vault.seal(number, { field: SEALED.idNumber, row: worker })),
    numberIndex: bytea(vault.index(number, SEALED.idNumber)),
    numberMask: residentIdMask(number),
    phoneSealed: bytea(vault.seal(phone, { field: SEALED.phone, row: worker })),
    phoneMask: telephoneMask(phone),
  }));
  await em.execute(INSERT_IDENTITIES, [JSON.stringify(lines)]);
}

const INSERT_IDENTITIES = `
  insert into worker_identity (worker_id, region_id, community_id, id_number_sealed, id_number_index, id_number_mask, id_sex, id_birth_date, sex,
    birth_date, retirement_class, phone_sealed, phone_mask, ethnic_group, political_status, party_joined_on, document_title, document_grade)
  select w.id, w.region_id, w.community_id, l."numberSealed", l."numberIndex", l."numberMask", l.sex, l."birthDate", l.sex,
    l."birthDate", l."retirementClass", l."phoneSealed", l."phoneMask", l."ethnicGroup", l."politicalStatus", l."partyJoinedOn",
    '演示：人员档案（虚构）', 'ASSUMED'
  from jsonb_to_recordset(?::jsonb) as l (worker int, "numberSealed" bytea, "numberIndex" bytea, "numberMask" text, sex text, "birthDate" date,
      "retirementClass" text, "phoneSealed" bytea, "phoneMask" text, "ethnicGroup" text, "politicalStatus" text, "partyJoinedOn" date)
    join worker w on w.id = l.worker
  order by w.id`;
