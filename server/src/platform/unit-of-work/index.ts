export { isRetryable, translate } from './refusals.ts';
export { type Initiator, NO_SCOPE, SYSTEM_PERSON, scopeVariables, WHOLE_SCOPE } from './session-variables.ts';
export { look, unitOfWork } from './unit-of-work.ts';
