/** The English pack has exactly the keys of the Chinese one: a forgotten or misspelt key does not build. */
export type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> };
