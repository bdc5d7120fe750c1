import { z } from 'zod';

/** A grade (等级) or a step of a ladder. */
export const grade = z.int().min(0).max(200);
