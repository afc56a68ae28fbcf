/** Milliseconds of work after which the page gets its turn. */
const slice = 8;

let began = performance.now();

/**
 * Lets the page run where we have worked for long enough; throws where the work is no longer wanted.
 * A message to oneself comes at once; timers are slowed down in frames that are not seen.
 */
export async function breathe(signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  if (performance.now() - began < slice) return;
  const {port1, port2} = new MessageChannel();
  await new Promise<void>(resolve => {
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
  port1.close();
  signal.throwIfAborted();
  began = performance.now();
}
