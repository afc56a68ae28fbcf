import * as z from 'zod/mini';

z.config({jitless: true});

/** What the viewer in a frame says to the script that framed it. */
export const FromFrame = z.discriminatedUnion('crossfoot', [
  /** Ready for the bytes. */
  z.object({crossfoot: z.literal('ready')}),
  /** How much of the tab it wants: nothing, a line at the foot, or all. */
  z.object({crossfoot: z.literal('size'), size: z.enum(['hidden', 'slim', 'full'])}),
]);
export type FromFrame = z.infer<typeof FromFrame>;

/** What the script says to the viewer that it framed. The token is known to both from the background only. */
export const ToFrame = z.discriminatedUnion('crossfoot', [
  z.object({crossfoot: z.literal('bytes'), token: z.string(), bytes: z.instanceof(ArrayBuffer)}),
  /** A person asked for the check: show it whatever it is. */
  z.object({crossfoot: z.literal('show'), token: z.string()}),
]);
export type ToFrame = z.infer<typeof ToFrame>;
