/** What the server keeps (附件): PDF, JPEG and PNG by their content, and how much of them. */
export const KEPT_TYPES = 'application/pdf,image/jpeg,image/png,.pdf,.jpg,.jpeg,.png';
export const MOST_BYTES = 20 * 1024 * 1024;
/** Files of one fact. */
export const MOST_FILES = 10;
