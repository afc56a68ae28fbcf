import {noteStoreProblem} from '../notices.ts';
import {type Content, digestOf, type KeptOutcome, type Outcome} from '../outcome.ts';
import {readAll, removeRecord, type WriteOutcome, writeRecord} from '../store.ts';
import {contents, outcomes, readTab, type TabRecord, tabRecords} from '../tab-record.ts';
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
  if (before?.document !== after.document) {
    await removeRecord(outcomes, String(tab));
    await removeRecord(contents, String(tab));
  }
  await keep(tab, {...after, changed: Date.now()});
  await showBadge(tab, after);
}

async function keep(tab: number, record: TabRecord): Promise<void> {
  const outcome = await makingRoom(tab, () => writeRecord(tabRecords, String(tab), record));
  if (!outcome.ok) await noteStoreProblem(outcome.problem, outcome.detail);
}

/** What rounding explains is counted in the ledger, and nobody has to look at it. */
const withoutQuiet = ({document, outcome}: KeptOutcome): KeptOutcome => ({
  document,
  outcome: {...outcome, findings: outcome.findings.filter(({verdict}) => verdict === 'disagrees')},
});

/**
 * Puts what came of a document into the records of its tab; a tab that shows another one by now stays as it
 * is. Without a content whoever shows the document has it.
 */
export async function keepResult(
  tab: number,
  document: string,
  outcome: Outcome,
  content: Content | null,
): Promise<void> {
  // All of it in the turn of the tab: what a person does with a result that is seen already comes after it.
  await changeTab(tab, async record => {
    const republished = await remember(outcome);
    if (record?.document !== document) return record;
    const {frame, url, source, changed} = record;
    await keepOutcome(tab, {document, outcome});
    if (content) await keepContent(tab, content);
    const chosen = record.state === 'checked' ? record.selected : null;
    const selected = outcome.findings.some(({id}) => id === chosen?.finding) ? chosen : null;
    return {document, frame, url, source, changed, state: 'checked', digest: digestOf(outcome), selected, republished};
  });
}

/** The findings come before the tables they stand in, and before what nobody has to look at. */
async function keepOutcome(tab: number, kept: KeptOutcome): Promise<void> {
  const write = (own: KeptOutcome): Promise<WriteOutcome> =>
    makingRoom(tab, () => writeRecord(outcomes, String(tab), own));
  const written = await write(kept);
  if (written.ok) return;
  await noteStoreProblem(written.problem, written.detail);
  await removeRecord(contents, String(tab));
  if ((await write(kept)).ok || (await write(withoutQuiet(kept))).ok) return;
  // What an earlier look at the same document found must not stand beside the new counts.
  await removeRecord(outcomes, String(tab));
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
  await removeRecord(outcomes, String(tab));
  await removeRecord(contents, String(tab));
}
