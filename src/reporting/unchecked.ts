import type {Result} from '../model/result.ts';

type Heads = readonly Pick<Result['tables'][number], 'id' | 'title' | 'number' | 'pages'>[];

/** A part of a document that was not checked. */
export interface Unchecked {
  message: Result['problems'][number]['message'];
  page?: number;
  table?: Heads[number];
  /** How many figures it holds; 0 where they were not counted. */
  figures: number;
  /** Whether the message itself names the page. */
  namesPage: boolean;
}

/** What of a document was not checked: what could not be read, then what was read and why it was not judged. */
export function uncheckedOf({problems, ledger}: Pick<Result, 'problems' | 'ledger'>, heads: Heads): Unchecked[] {
  // The ledger names what could not be read, too: here it is said once, with its details.
  const said = new Set(problems.map(({kind, page}) => `${kind}|${page ?? ''}`));
  return [
    ...problems.map(({message, page}) => ({...onPage(page), message, figures: 0, namesPage: true})),
    ...ledger.notChecked
      .filter(({reason, page}) => !said.has(`${reason}|${page ?? ''}`))
      .map(({message, page, table, figures}) => {
        const head = heads.find(({id}) => id === table);
        return {...onPage(page ?? head?.pages[0]), ...(head ? {table: head} : {}), message, figures, namesPage: false};
      }),
  ];
}

const onPage = (page: number | undefined): Pick<Unchecked, 'page'> => (page === undefined ? {} : {page});
