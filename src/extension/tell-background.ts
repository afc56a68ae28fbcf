import type {Body, backgroundMessages} from './messages.ts';

type Messages = typeof backgroundMessages;

interface Runtime {
  runtime: {sendMessage(message: unknown): Promise<unknown>};
}

/**
 * Tells the background something and waits for no answer. This alone goes past platform.ts: the
 * detector runs in every page of the government sites, and setting up the polyfill and the schemas
 * would cost there more than the look itself. The background parses what it receives.
 */
export async function tellBackground<K extends 'page-found' | 'pdf-found'>(
  name: K,
  body: Body<Messages, K>,
): Promise<void> {
  const {browser, chrome} = globalThis as unknown as {browser?: Runtime; chrome: Runtime};
  await (browser ?? chrome).runtime.sendMessage({to: 'background', name, body});
}
