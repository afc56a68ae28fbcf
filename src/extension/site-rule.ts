import * as z from 'zod/mini';

/** What happens on a site by itself: it is looked at, looked at when asked, or never. */
export const SiteRule = z.enum(['auto', 'click', 'never']);
export type SiteRule = z.infer<typeof SiteRule>;
