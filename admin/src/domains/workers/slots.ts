import type { ComponentType } from 'react';
import { slot } from '../../shared/slots/slot.ts';
import type { AxisLane } from './careers/axis/axis.ts';
import type { WorkerFormProps, WorkerRecord } from './file/worker-record.ts';

interface OfWorker {
  readonly workerId: string;
}

/** A figure in the head of a worker's page, before his unit. */
interface WorkerFigure {
  /** Key of its word. */
  readonly label: string;
  readonly figure: ComponentType<OfWorker>;
}

/** A tab of a worker's page, after the file. */
interface WorkerTab {
  /** Its address: `?tab=`. */
  readonly name: string;
  readonly label: string;
  readonly count: ComponentType<OfWorker>;
  readonly content: ComponentType<{ readonly worker: WorkerRecord }>;
}

/** Where a person takes a place of a quota: the inputs of a form that say from which day, for which duty, in which unit. */
interface PlaceTaken {
  /** Input of the first day. */
  readonly from: string;
  /** Input of the duty he is hired for; left out: there is none in this form. */
  readonly duty?: string;
  /** Unit he is assigned to already; left out: it is chosen in the form. */
  readonly unitId?: string | undefined;
}

/** What a form knows of a person whose number is on file elsewhere. */
interface KnownPerson {
  readonly read: (values: Readonly<Record<string, unknown>>) => {
    readonly name?: string | undefined;
    readonly unitId?: string | undefined;
    readonly on?: string | undefined;
  };
}

export const WORKER_FIGURES = slot<WorkerFigure>('figures of a worker');
export const WORKER_TABS = slot<WorkerTab>('tabs of a worker');

/** A hook that gives a lane of the picture of a career; null: there is nothing to draw. One slice fills it. */
export const CAREER_LANE = slot<(workerId: string) => AxisLane | null>('lane of a career');
/** Beside the picture of a career. */
export const CAREER_ASIDE = slot<ComponentType<OfWorker>>('beside a career');

/** The form that moves a worker to another unit. */
export const TRANSFER_FORM = slot<ComponentType<WorkerFormProps>>('transfer of a worker');
/** What can be done with the workers chosen in the list. */
export const CHOSEN_WORKERS = slot<ComponentType>('chosen workers');
/** In a form with an identity, where the server says that the number is on file elsewhere. */
export const PERSON_ELSEWHERE = slot<ComponentType<KnownPerson>>('a person on file elsewhere');

/** In a form by which somebody takes a place: what the quotas leave. */
export const PLACES_LEFT = slot<ComponentType<PlaceTaken>>('places left');
/** In a form that learns only from the server that a quota is full; `source`: the input that is told so. */
export const QUOTA_FULL = slot<ComponentType<{ readonly source: string }>>('quota full');
