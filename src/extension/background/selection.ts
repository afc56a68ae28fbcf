import {summarise} from '../../reporting/summary.ts';
import {askPage} from '../messages.ts';
import {readOutcome, type TabRecord} from '../tab-record.ts';
import {changeTab} from './tab-states.ts';

/** Goes to a finding of a tab, or to one of its figures. */
export const selectFinding = (tab: number, finding: string, figure?: number): Promise<number | null> =>
  select(tab, () => finding, figure);

/** Goes to the finding after (1) or before (−1) the one that is looked at, round the end. */
export const selectNeighbour = (tab: number, step: 1 | -1): Promise<number | null> =>
  select(tab, async record => {
    const outcome = await readOutcome(tab, record.document);
    if (!outcome) return null;
    const {findings} = summarise(outcome);
    const now = findings.findIndex(({id}) => id === record.selected?.finding);
    const start = now === -1 && step === -1 ? 0 : now;
    return findings[(start + step + findings.length) % findings.length]?.id ?? null;
  });

type Checked = Extract<TabRecord, {state: 'checked'}>;
type Choice = (record: Checked) => string | null | Promise<string | null>;

/** Notes what was chosen on the page itself; it is shown there already. */
export const noteSelection = async (tab: number, document: string, finding: string): Promise<void> => {
  await choose(tab, record => (record.document === document ? finding : null));
};

/** Pages of the extension see the choice in the record; the script in a web page is told. */
async function select(tab: number, choice: Choice, figure?: number): Promise<number | null> {
  const chosen = await choose(tab, choice, figure);
  if (chosen) await showOnPage(tab, chosen);
  return chosen?.selected?.turn ?? null;
}

async function choose(tab: number, choice: Choice, figure?: number): Promise<Checked | null> {
  let chosen: Checked | null = null;
  await changeTab(tab, async record => {
    if (record?.state !== 'checked') return record;
    const finding = await choice(record);
    if (finding === null) return record;
    const turn = (record.selected?.turn ?? 0) + 1;
    chosen = {...record, selected: {finding, turn, ...(figure === undefined ? {} : {figure})}};
    return chosen;
  });
  return chosen;
}

async function showOnPage(tab: number, {document, frame, source, selected}: Checked): Promise<void> {
  if (source !== 'html' || frame === null || !selected) return;
  const {turn: _, ...where} = selected;
  await askPage({tab, frame}, 'show-finding', {document, ...where});
}
