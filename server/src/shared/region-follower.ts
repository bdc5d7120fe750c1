import type { EntityManager } from '@mikro-orm/postgresql';
import type { Permission } from './access/permissions.ts';
import type { Day } from './time/timeline.ts';
import type { Text } from './words/text.ts';

/** What sits at a unit and goes with it when a region event moves it (随区划变更的对象). */
export enum FollowerSubject {
  FACILITY = 'FACILITY',
  WORKER = 'WORKER',
}

/** Somebody or something that sits at a unit at some day on or after an event's day. */
export interface Seat {
  readonly subjectId: number;
  readonly unitId: number;
  readonly name: string;
}

/** One subject goes from a unit to another, from the event's day on. */
export interface SubjectMove {
  readonly subjectId: number;
  readonly fromUnit: number;
  readonly toUnit: number;
}

/** The event whose moves are made or taken back. */
export interface FollowedEvent {
  readonly id: string;
  readonly effectiveOn: Day;
  /** Today in the office's time zone: the keys of row rights stand as on this day. */
  readonly today: Day;
}

/** Units that go on, as it turns out, only from a day on (推迟生效的单位): what came to them before was elsewhere until then. */
export interface Later {
  readonly units: readonly number[];
  readonly on: Day;
}

/** An event is taken back: `gone` are the units that, as it turns out, were never there. */
export interface Reversal extends FollowedEvent {
  readonly moves: readonly SubjectMove[];
  readonly gone: readonly number[];
  /** Of a correction to a later day: the units it keeps; null: it has no later day, or is a withdrawal. */
  readonly later: Later | null;
  /** Where those go that came to a unit of `gone` by themselves, or to one of `later` before its day; null: there are none. */
  readonly newcomersTo: number | null;
}

/** A line of what an event touches (影响范围): how many, and in words. */
export interface ImpactLine {
  readonly kind: string;
  readonly count: number;
  readonly text: Text;
}

/**
 * How a slice's rows follow region events (区划变更的跟随者). It stands on the slice (`followers`); the regions slice reaches it through the
 * context, since it knows no later slice. All of it runs in the transaction of the decision, in the scope of who decides.
 */
export interface RegionFollower {
  readonly subject: FollowerSubject;
  /** Who may read them: to others a preview says nothing of them, neither their names nor how many. */
  readonly readBy: Permission;
  /** Rows at the units that an event of the day would touch, for its preview. */
  touched(em: EntityManager, units: readonly number[], on: Day): Promise<readonly ImpactLine[]>;
  /** All that sits at the units on or after the day, as believed: a unit that ends has to place each. */
  seats(em: EntityManager, units: readonly number[], on: Day): Promise<readonly Seat[]>;
  /** Moves each from the event's day on, for as long as it is at `fromUnit`; what was before stays. Called when the lineage stands, also without moves. */
  follow(em: EntityManager, moves: readonly SubjectMove[], event: FollowedEvent): Promise<void>;
  /** How many sit, at any day, at units of `gone`, or at those of `later` before their day, without a move of the event. */
  newcomers(em: EntityManager, reversal: Omit<Reversal, 'newcomersTo'>): Promise<number>;
  /** Moves each back for as long as it is at `toUnit` on or after the event's day, and newcomers to their place; other changes survive. */
  unfollow(em: EntityManager, reversal: Reversal): Promise<void>;
  /** Rows that the event itself made and that go with it when it is taken back, for the preview; not given: it makes none. */
  takenBack?(em: EntityManager, eventId: string): Promise<readonly ImpactLine[]>;
}
