/** Name the sealed number of an account is bound to. */
export const BANK_ACCOUNT_NUMBER = 'bank_account.number';
