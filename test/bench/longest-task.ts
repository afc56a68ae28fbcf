import type {Page} from 'puppeteer-core';

/** Marks where the measurement begins, in the page that is measured. */
export const beginHere = `performance.mark('bench-from')`;

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  /** Processor time of the thread, in microseconds. */
  tdur?: number;
}

/**
 * The longest task of the page's own thread from the mark of `beginHere` to the end of the work, in milliseconds of
 * the processor: what other programs take meanwhile does not count.
 */
export async function longestTask(page: Page, work: () => Promise<unknown>): Promise<number> {
  await page.tracing.start({categories: ['-*', 'toplevel', 'devtools.timeline', 'blink.user_timing']});
  await work();
  const trace = await page.tracing.stop();
  if (!trace) throw new Error('the browser gave no trace');
  const events = (JSON.parse(new TextDecoder().decode(trace)) as {traceEvents: TraceEvent[]}).traceEvents;
  const from = events.findLast(({name}) => name === 'bench-from');
  if (!from) throw new Error('the page was not marked');
  const tasks = events.filter(
    ({name, ph, pid, tid, ts}) =>
      /RunTask$/u.test(name) && ph === 'X' && pid === from.pid && tid === from.tid && ts >= from.ts,
  );
  if (tasks.length === 0) throw new Error('the trace has no tasks');
  return Math.max(...tasks.map(({tdur = 0}) => tdur)) / 1000;
}
