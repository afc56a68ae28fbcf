import {noteStoreProblem} from '../notices.ts';
import {changed, defaults, type SettingsChange, settingsRecord} from '../settings.ts';
import {readRecord, type WriteOutcome, writeRecord} from '../store.ts';

let last: Promise<unknown> = Promise.resolve();

/**
 * Changes what a person chose, one change after the other. Pages only say what is to change: a popup
 * closes when it likes, and may have an older copy of the rest.
 */
export function changeSettings(change: SettingsChange): Promise<WriteOutcome> {
  const turn = last.then(() => changeNow(change));
  last = turn.catch(() => undefined);
  return turn;
}

async function changeNow(change: SettingsChange): Promise<WriteOutcome> {
  const read = await readRecord(settingsRecord);
  const written = await writeRecord(settingsRecord, '', changed((read.ok && read.value) || defaults, change));
  if (!written.ok) await noteStoreProblem('failed', written.detail);
  return written;
}
