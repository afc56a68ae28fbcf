import type {Body, backgroundMessages} from './messages.ts';
import {browser} from './platform.ts';

type Messages = typeof backgroundMessages;

/**
 * Tells the background something and waits for no answer: the detector, which runs in every page,
 * carries no schemas for that. The background parses what it receives.
 */
export async function tellBackground<K extends 'page-found' | 'pdf-found'>(
  name: K,
  body: Body<Messages, K>,
): Promise<void> {
  await browser.runtime.sendMessage({to: 'background', name, body});
}
