/** Page of a grade scheme. */
export const schemePath = ({ id }: { readonly id: string }): string => `/grade-schemes/${id}/show`;
