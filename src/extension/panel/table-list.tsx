import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import type {Result} from '../../model/result.ts';
import {TableGrids} from '../../reporting/table-grid.ts';
import {tableHtml, tableTsv} from '../../reporting/table-text.ts';
import type {Outcome} from '../outcome.ts';
import {readContent} from '../tab-record.ts';
import {copyToClipboard} from '../ui/copy.ts';
import type {Spoken} from '../ui/use-words.ts';

/** The tables that were found, each to be copied into a spreadsheet. */
export function TableList({outcome, tab, words}: {outcome: Outcome; tab: number} & Spoken): JSX.Element | null {
  const [said, say] = useState('');
  const {panel} = words;
  if (outcome.tableHeads.length === 0) return null;
  const copy = async (id: string): Promise<void> => say(panel[await copyTable(outcome, tab, id)]);
  return (
    <details class="tables">
      <summary>{panel.tables(outcome.tableHeads.length)}</summary>
      <p role="status" class="quiet">
        {said}
      </p>
      <ul>
        {outcome.tableHeads.map(({id, number, title, pages}) => (
          <li key={id}>
            <span>
              {pages[0] !== undefined && <span class="quiet">{words.card.page(pages[0])} </span>}
              {words.card.table(number, title) || panel.untitled}
            </span>
            <button type="button" onClick={() => copy(id)}>
              {panel.copyTable}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Copies one table as cells. What was too large to keep cannot be copied, and that is said. */
async function copyTable(
  outcome: Outcome,
  tab: number,
  id: string,
): Promise<'tableCopied' | 'tableGone' | 'notCopied'> {
  const content = await readContent(tab);
  const table = content?.tables.find(own => own.id === id);
  if (!content || !table) return 'tableGone';
  const result: Result = {...outcome, ...content};
  const grid = new TableGrids(result).of(table);
  return copyToClipboard({text: tableTsv(grid), html: tableHtml(grid).text}) ? 'tableCopied' : 'notCopied';
}
