import type { Context } from '../../../shared/context.ts';
import type { RegionFacts } from './indicators.rules.ts';

/** Who holds 本级 sees a street and not its communities: what he would sum up is not the street's. */
export const seesUnits = (ctx: Pick<Context, 'actor'>, { level }: RegionFacts): boolean =>
  level === 'COMMUNITY' || ctx.actor?.scope.ownLevel !== true;
