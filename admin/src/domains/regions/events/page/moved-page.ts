import {
  type PageInput,
  RegionEventMovedFacilitiesDocument,
  RegionEventMovedUnitsDocument,
  RegionEventMovedWorkersDocument,
  type RegionEventSubject,
} from '@jiceng/schema/regions.ts';
import { request } from '../../../../providers/gql.ts';
import type { RouteLine } from '../preview/Routes.tsx';

/** So many are read at once. */
export const PAGE = 100;

interface MovesRequest {
  readonly id: string;
  readonly page: PageInput;
}

type Place = { readonly name: string } | null;
interface Move {
  readonly id: string;
  readonly fromUnit: Place;
  readonly toUnit: Place;
}

/** One page of what an event moved, of one kind; name and link are null of what is not in sight. */
export async function movedPage(
  subject: RegionEventSubject,
  asked: MovesRequest,
  signal: AbortSignal,
): Promise<readonly RouteLine[]> {
  switch (subject) {
    case 'REGION': {
      const { regionEvent } = await request(RegionEventMovedUnitsDocument, asked, signal);
      return (regionEvent?.moves ?? []).map((move) => {
        const { region } = move;
        return lineOf(move, region, region?.level === 'COMMUNITY' ? '/communities' : '/regions');
      });
    }
    case 'FACILITY': {
      const { regionEvent } = await request(RegionEventMovedFacilitiesDocument, asked, signal);
      return (regionEvent?.moves ?? []).map((move) => lineOf(move, move.facility, '/facilities'));
    }
    case 'WORKER': {
      const { regionEvent } = await request(RegionEventMovedWorkersDocument, asked, signal);
      return (regionEvent?.moves ?? []).map((move) => lineOf(move, move.worker, '/workers'));
    }
  }
}

const lineOf = (
  { id, fromUnit, toUnit }: Move,
  of: { readonly id: string; readonly name: string } | null,
  root: string,
): RouteLine => ({
  id,
  name: of?.name ?? null,
  path: of && `${root}/${of.id}/show`,
  before: fromUnit?.name ?? null,
  after: toUnit?.name ?? null,
});
