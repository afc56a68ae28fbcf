import {askPage, askViewer} from '../messages.ts';
import type {TabRecord} from '../tab-record.ts';

/** Whether the document of a record is still what its tab shows: its own script is asked. */
export async function stillShown(tab: number, {document, frame}: TabRecord): Promise<boolean> {
  try {
    return await (frame === null
      ? askViewer('are-you-there', {document})
      : askPage({tab, frame}, 'are-you-there', {document}));
  } catch {
    // Nobody answers: the document is gone.
    return false;
  }
}

/** The document of the whole page comes before those of frames in it; a frame gives way only when it is gone. */
export async function mayReplace(tab: number, record: TabRecord, frame: number | null): Promise<boolean> {
  const same = record.frame === frame;
  const whole = frame === null || frame === 0;
  return same || whole || !(await stillShown(tab, record));
}
