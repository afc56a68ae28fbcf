import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import type {Result} from '../../model/result.ts';
import {TableGrids} from '../../reporting/table-grid.ts';
import {tableHtml, tableTsv} from '../../reporting/table-text.ts';
import type {TableHead} from '../outcome.ts';
import {copyToClipboard} from './copy.ts';
import {Folded} from './folded.tsx';
import {runExport} from './run-export.ts';
import {useBatch} from './use-batch.ts';
import type {Spoken} from './use-words.ts';

interface Props extends Spoken {
  heads: readonly TableHead[];
  /** Address of the document. */
  address: string;
  /** The document with its tables; null where they were too large to keep. */
  result(): Promise<Result | null>;
  /** Goes to a table, where that can be done from here. */
  onGo?: (table: string) => void;
}

/** The tables that were found, each to be copied into a spreadsheet and saved. */
export function TableList(props: Props): JSX.Element | null {
  const {heads, words} = props;
  if (heads.length === 0) return null;
  return (
    <Folded class="tables" summary={words.panel.tables(heads.length)}>
      {() => <Tables {...props} />}
    </Folded>
  );
}

function Tables({heads, address, result, onGo, words, language}: Props): JSX.Element {
  const [said, say] = useState('');
  const room = useBatch(heads.length);
  const {panel} = words;
  const copy = async (id: string): Promise<void> => say(panel[copyTable(await result(), id)]);
  const save = async (table: string, format: 'table-csv' | 'table-xlsx'): Promise<void> => {
    say(words.exporting.working);
    const prepare = async () => {
      const whole = await result();
      return whole && {result: whole, address, language, table};
    };
    say(await runExport(format, prepare, words.exporting));
  };
  return (
    <>
      <p role="status" class="quiet">
        {said}
      </p>
      <ul>
        {heads.slice(0, room).map(({id, number, title, pages}) => {
          const name = words.card.table(number, title) || panel.untitled;
          return (
            <li key={id}>
              <span class="name">
                {pages[0] !== undefined && <span class="quiet">{words.card.page(pages[0])} </span>}
                {onGo ? (
                  <button type="button" onClick={() => onGo(id)}>
                    {name}
                  </button>
                ) : (
                  name
                )}
              </span>
              <span class="together">
                <button type="button" onClick={() => copy(id)}>
                  {panel.copyTable}
                </button>
                <button type="button" onClick={() => save(id, 'table-csv')}>
                  CSV
                </button>
                <button type="button" onClick={() => save(id, 'table-xlsx')}>
                  XLSX
                </button>
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Copies one table as cells. What was too large to keep cannot be copied, and that is said. */
function copyTable(result: Result | null, id: string): 'tableCopied' | 'tableGone' | 'notCopied' {
  const table = result?.tables.find(own => own.id === id);
  if (!result || !table) return 'tableGone';
  const grid = new TableGrids(result).of(table);
  return copyToClipboard({text: tableTsv(grid), html: tableHtml(grid).text}) ? 'tableCopied' : 'notCopied';
}
