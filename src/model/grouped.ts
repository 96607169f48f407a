const format = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** A figure in a sentence of either language, thousands set apart: 41,367. At most one decimal. */
export const grouped = (value: number): string => format.format(value);
