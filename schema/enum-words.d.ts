/**
 * Words of an enum's value by its description (枚举值的用词), `Commendation (表彰).` or `Returned (已退回): with a reason.`; null where the description does not
 * begin with both. The one source of the words on screen, in files and in print.
 */
export declare function enumWords(
  description: string | null | undefined,
): { readonly zh: string; readonly en: string } | null;
