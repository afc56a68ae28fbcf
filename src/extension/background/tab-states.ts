import type {Result} from '../../model/result.ts';
import {noteStoreProblem} from '../notices.ts';
import {type Content, parted} from '../outcome.ts';
import {readAll, removeRecord, type WriteOutcome, writeRecord} from '../store.ts';
import {contents, readTab, type TabRecord, tabRecords} from '../tab-record.ts';
import {showBadge} from './badge.ts';
import {remember} from './review-keeper.ts';

/** Changes of one tab's record happen one after the other; nothing else is kept in memory. */
const queues = new Map<number, Promise<unknown>>();

type Change = (record: TabRecord | null) => TabRecord | null | Promise<TabRecord | null>;

/** Changes the record of a tab and shows it on the button. Null removes it. */
export function changeTab(tab: number, change: Change): Promise<void> {
  const before = queues.get(tab) ?? Promise.resolve();
  const work = before.then(() => changeNow(tab, change));
  const settled = work.catch(() => undefined);
  queues.set(tab, settled);
  settled.then(() => {
    if (queues.get(tab) === settled) queues.delete(tab);
  });
  return work;
}

async function changeNow(tab: number, change: Change): Promise<void> {
  const before = await readTab(tab);
  const after = await change(before);
  if (after === before) return;
  if (after === null) {
    await forget(tab);
    await showBadge(tab, null);
    return;
  }
  if (before?.document !== after.document) await removeRecord(contents, String(tab));
  await keep(tab, {...after, changed: Date.now()});
  await showBadge(tab, after);
}

async function keep(tab: number, record: TabRecord): Promise<void> {
  const write = (own: TabRecord): Promise<WriteOutcome> =>
    makingRoom(tab, () => writeRecord(tabRecords, String(tab), own));
  const outcome = await write(record);
  if (outcome.ok) return;
  await noteStoreProblem(outcome.problem, outcome.detail);
  if (outcome.problem !== 'full' || record.state !== 'checked') return;
  // The findings come before the tables they stand in, and before what nobody has to look at.
  await removeRecord(contents, String(tab));
  if (!(await write(record)).ok) await write(withoutQuiet(record));
}

/** What rounding explains is counted in the ledger, and nobody has to look at it. */
function withoutQuiet(record: Extract<TabRecord, {state: 'checked'}>): TabRecord {
  const findings = record.outcome.findings.filter(({verdict}) => verdict === 'disagrees');
  return {...record, outcome: {...record.outcome, findings}};
}

/** Puts the result of a document into the record of its tab; a tab that shows another one by now stays as it is. */
export async function keepResult(tab: number, document: string, result: Result): Promise<void> {
  const {outcome, content} = parted(result, document);
  const republished = await remember(outcome);
  await changeTab(tab, async record => {
    if (record?.document !== document) return record;
    const {frame, url, source, changed} = record;
    await keepContent(tab, content);
    const chosen = record.state === 'checked' ? record.selected : null;
    const selected = outcome.findings.some(({id}) => id === chosen?.finding) ? chosen : null;
    return {document, frame, url, source, changed, state: 'checked', outcome, selected, republished};
  });
}

/** A content that is too large to keep is no failure: who shows the document has it, and its absence is said. */
async function keepContent(tab: number, content: Content): Promise<void> {
  const outcome = await makingRoom(tab, () => writeRecord(contents, String(tab), content));
  if (!outcome.ok && outcome.problem === 'failed') await noteStoreProblem('failed', outcome.detail);
}

/** Tries to write; where the store is full the contents of other tabs give way, the oldest first. */
async function makingRoom(tab: number, write: () => Promise<WriteOutcome>): Promise<WriteOutcome> {
  let outcome = await write();
  if (outcome.ok || outcome.problem !== 'full') return outcome;
  for (const other of await oldestContents(tab)) {
    await removeRecord(contents, String(other));
    outcome = await write();
    if (outcome.ok) return outcome;
  }
  return outcome;
}

async function oldestContents(except: number): Promise<number[]> {
  const {records} = await readAll(tabRecords);
  return [...records]
    .filter(([tab, record]) => Number(tab) !== except && record.state === 'checked')
    .sort(([, a], [, b]) => a.changed - b.changed)
    .map(([tab]) => Number(tab));
}

async function forget(tab: number): Promise<void> {
  await removeRecord(tabRecords, String(tab));
  await removeRecord(contents, String(tab));
}

/** The tab that shows a document. */
export async function tabOf(document: string): Promise<number | null> {
  const {records} = await readAll(tabRecords);
  for (const [tab, record] of records) if (record.document === document) return Number(tab);
  return null;
}
