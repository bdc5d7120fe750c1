import { vaultOf } from '../../server/src/platform/secrets/vault.ts';

/** A vault whose key everybody can read, for what is sealed in a test. */
export const TEST_VAULT = vaultOf(Buffer.alloc(32, 7));
