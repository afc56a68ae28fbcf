import * as z from 'zod/mini';
import {type FromFrame, ToFrame} from '../frame-messages.ts';
import {askBackground} from '../messages.ts';

/** The document that a frame of ours was made for. */
export interface Framed {
  document: string;
  url: string;
  tab: number;
}

export interface FramedHandlers {
  onBytes(framed: Framed, bytes: Uint8Array): void;
  /** A person asked to see the check. */
  onShow(): void;
}

/**
 * Takes up the talk with the script that framed this page. Null where no script of ours did: any
 * page may try to frame the viewer, and gets nothing.
 */
export async function takeUp(handlers: FramedHandlers): Promise<Framed | null> {
  const about = await askBackground('frame-ready', {});
  if (!about) return null;
  const {token, ...framed} = about;
  addEventListener('message', event => {
    if (event.source !== parent) return;
    const parsed = z.safeParse(ToFrame, event.data);
    // The page around us can also send messages here; the token it cannot know.
    if (!parsed.success || parsed.data.token !== token) return;
    if (parsed.data.crossfoot === 'bytes') handlers.onBytes(framed, new Uint8Array(parsed.data.bytes));
    else handlers.onShow();
  });
  tellHost({crossfoot: 'ready'});
  return framed;
}

/** Nothing that is said to the host is secret, and the origin around a local file has no name. */
export function tellHost(message: FromFrame): void {
  parent.postMessage(message, '*');
}
