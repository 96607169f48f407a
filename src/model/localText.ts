/** A text in both languages of the product; zh is the default. Both are complete on their own. */
export type LocalText = { readonly zh: string; readonly en: string };
