/** Argument `knownOn` of whatever gives figures: recorded time, beside `asOf`, the valid time. */
export const KNOWN_ON = {
  nullable: true,
  description: 'As it was believed at that instant (当时所知); now when not given.',
} as const;
