import { canonicalHash } from '../../../shared/canonical-hash.ts';
import { canonicalJson } from '../../../shared/canonical-json.ts';
import type { Explanation } from '../../../shared/reads/explanation.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import { type Text, text } from '../../../shared/words/text.ts';
import { isLive } from '../values/indicators.rules.ts';
import { FreezeCheckStatus } from './freeze-check.types.ts';
import {
  type Difference,
  differences,
  evaluateKept,
  type FreezeInputs,
  type FrozenResult,
  resultOf,
} from './frozen.rules.ts';

/** A frozen value as it is kept, without who decided it. */
export interface FrozenRecord {
  readonly asOf: Day;
  /** UTC, with milliseconds. */
  readonly knownOn: string;
  readonly ruleVersion: string;
  readonly inputs: FreezeInputs;
  readonly result: FrozenResult;
  readonly explanation: Explanation;
}

/** The hash of all that is kept: whoever alters one digit of it has to alter the hash too, and then the rule or the rows give it away. */
export const hashOf = ({ asOf, knownOn, ruleVersion, inputs, result, explanation }: FrozenRecord): string =>
  canonicalHash({ asOf, knownOn, ruleVersion, inputs, result, explanation });

export interface FreezeCheck {
  readonly status: FreezeCheckStatus;
  /** Without what differs. */
  readonly words: Text;
  readonly text: Text;
  readonly differences: readonly Difference[];
}

const MOST_DIFFERENCES = 5;

/**
 * Computes a frozen value again (复算): its hash, then the rule over the inputs that were kept, then the inputs as they are on file for the same
 * day and state of knowledge.
 *
 * @param found Those inputs, read now; null: the region cannot be read any more.
 */
export function checkFrozen(kept: FrozenRecord, hash: string, found: FreezeInputs | null): FreezeCheck {
  const again = isLive(kept.inputs.definition) ? resultOf(evaluateKept(kept.inputs, kept.asOf)) : null;
  const byRule = differences(kept.result, again, MOST_DIFFERENCES);
  const onFile = differences(kept.inputs, found, MOST_DIFFERENCES);
  if (hashOf(kept) !== hash) {
    const all = [...byRule, ...onFile];
    return checked(FreezeCheckStatus.TAMPERED, all, TAMPERED);
  }
  if (byRule.length > 0) return checked(FreezeCheckStatus.RULE_DIFFERS, byRule, RULE_DIFFERS);
  if (canonicalJson(kept.inputs) !== canonicalJson(found))
    return checked(FreezeCheckStatus.INPUTS_CHANGED, onFile, INPUTS_CHANGED);
  return checked(FreezeCheckStatus.MATCHES, [], MATCHES);
}

const MATCHES = text(
  '按留存输入复算一致，输入与当时所知一致',
  'Computed again from the kept inputs it is the same, and so are the inputs',
);
const TAMPERED = text('留存内容与其哈希不符', 'What is kept does not fit its hash');
const RULE_DIFFERS = text(
  '本版本的规则按留存输入算出的结果不同',
  'The rule of this version makes another result of the kept inputs',
);
const INPUTS_CHANGED = text(
  '同一时点、同一所知的输入与留存的不同',
  'The inputs of that day and state of knowledge are others now',
);

function checked(status: FreezeCheckStatus, found: readonly Difference[], words: Text): FreezeCheck {
  const list = found.map(({ path, kept, found: now }) => `${path}: ${kept} → ${now}`).join('; ');
  return {
    status,
    words,
    text: list ? text(`${words.zh}：${list}`, `${words.en}: ${list}`) : words,
    differences: found,
  };
}
