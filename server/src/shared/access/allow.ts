import { Extensions } from 'type-graphql';
import type { Permission } from './permissions.ts';

/** Stands beside every operation and every guarded field; enforced before anything runs, also for the filter and sort of the same name. */
export const Allow = (permission: Permission) => Extensions({ permission });

/** For the operations that nobody needs a right for (log-in, log-out, who am I); the contract test wants one of the two on each. */
export const AllowAnyone = () => Extensions({ public: true });

/** For what every logged-in person may do with his own account. */
export const AllowLoggedIn = () => Extensions({ loggedIn: true });
