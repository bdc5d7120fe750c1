import { inject } from 'vitest';
import { copyOf } from './product.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The data folder that district.setup.ts made. */
    district: string;
  }
}

export { PASSWORD } from './made-district.ts';

/** A new data folder with the demo district in it, as a product left it that was ended in order; the name it is given. */
export const districtAt = (data: string): string => copyOf(inject('district'), data);
