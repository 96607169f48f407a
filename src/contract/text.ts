import * as z from 'zod/mini';

/** A text for people in both languages of the product. */
export const localText = z.object({ zh: z.string(), en: z.string() });
export type LocalText = z.infer<typeof localText>;
