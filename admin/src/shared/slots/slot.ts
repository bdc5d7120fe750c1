/** A place on a page that slices after it fill: the page knows what it shows there, never whose it is. */
export interface Slot<Filling> {
  readonly name: string;
  /** Nobody sets it: it tells the compiler what fills the place. */
  readonly filling?: Filling;
}

/** What a slice hands over for a place on another slice's page. */
export interface FilledSlot {
  readonly slot: Slot<unknown>;
  readonly filling: unknown;
}

export const slot = <Filling>(name: string): Slot<Filling> => ({ name });

/** A component is lazy: it is loaded with the page that shows it, and the list of slices does not wait for it. */
export const fill = <Filling>(of: Slot<Filling>, filling: Filling): FilledSlot => ({ slot: of, filling });
