import { en as app } from './parts/app.ts';
import { en as dashboard } from './parts/dashboard.ts';
import { en as enums } from './parts/enums.ts';
import { en as errors } from './parts/errors.ts';
import { en as ra } from './parts/ra.ts';

export const en = { ...ra, ...app, ...enums, ...errors, ...dashboard };
