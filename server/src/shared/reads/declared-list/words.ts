/** How the schema speaks of a list. All descriptions follow from the first two; the others say what is special about one. */
export interface ListWords {
  /** Plural, as it stands in a sentence: `quotas`. */
  readonly en: string;
  /** Chinese term of the records: `员额`. */
  readonly zh: string;
  /** Order where none is given: `by region`. */
  readonly order?: string;
  /** Adds to "all conditions together", such as the day that they are tested on. */
  readonly conditions?: string;
  /** Whole descriptions that differ from the usual ones. */
  readonly instead?: {
    readonly sortField?: string;
    readonly sort?: string;
    readonly filter?: string;
    readonly page?: string;
    readonly items?: string;
    readonly total?: string;
    readonly sortBy?: string;
    readonly id?: string;
  };
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

export const describeList = ({ en, zh, order, conditions, instead = {} }: ListWords) => ({
  sortField: instead.sortField ?? `What ${en} are ordered by (${zh}排序项).`,
  sort: instead.sort ?? `Order of ${en} (${zh}排序).`,
  filter: instead.filter ?? `Which ${en} (${zh}筛选); all conditions together${conditions ? `, ${conditions}` : ''}.`,
  page: instead.page ?? `A page of ${en} (${zh}列表).`,
  items: instead.items ?? `${capital(en)} of the page (本页).`,
  total: instead.total ?? 'All that match (总数).',
  sortBy: instead.sortBy ?? 'By what (排序项).',
  orderArgument: order ? `Order (排序); ${order} when not given.` : 'Order (排序).',
  id: instead.id ?? 'Id (编号).',
});
