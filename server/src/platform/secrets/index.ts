export { type InstallationKeys, openVault, WrongKeyError } from './open-vault.ts';
