export { useInboxCount } from './use-inbox.ts';
