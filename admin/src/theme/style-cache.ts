import createCache from '@emotion/cache';

/**
 * Styles are put into the page under the nonce that the server wrote into index.html, so that style-src needs no 'unsafe-inline'.
 * Where nobody replaced the placeholder (development) there is no nonce.
 */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;

export const styleCache = createCache({
  key: 'jc',
  prepend: true,
  ...(nonce && !nonce.startsWith('__') ? { nonce } : {}),
});
