import { zh as app } from './parts/app.ts';
import { zh as dashboard } from './parts/dashboard.ts';
import { zh as enums } from './parts/enums.ts';
import { zh as errors } from './parts/errors.ts';
import { zh as ra } from './parts/ra.ts';

export const zh = { ...ra, ...app, ...enums, ...errors, ...dashboard };
