export { createLogger, type LogOptions } from './logger.ts';
export { logAnswers } from './request-log.ts';
