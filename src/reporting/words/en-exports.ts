import type {Counts} from '../summary.ts';
import type {ExportWords, SummaryWords} from './export-words.ts';

export const many = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`;

const rest = ({amber, checked, undecided, untouched, unread}: Counts): string =>
  [
    amber > 0 ? `${amber} more to verify by eye` : '',
    `${checked} checked`,
    undecided > 0 ? `${undecided} could not be checked` : '',
    untouched > 0 ? `${many(untouched, 'figure')} not covered` : '',
    unread > 0 ? `${many(unread, 'part')} could not be read` : '',
  ]
    .filter(part => part !== '')
    .join('; ');

export const enSummary: SummaryWords = {
  sentence: {
    disagrees: counts => `${many(counts.red, 'place')} where figures disagree; please verify. ${rest(counts)}.`,
    'to-verify': counts =>
      `No certain disagreement; ${many(counts.amber, 'place')} to verify by eye. ${rest({...counts, amber: 0})}.`,
    agrees: counts => `No disagreement found. ${rest(counts)}.`,
    'nothing-checked': counts =>
      counts.figures === 0 && counts.unread > 0
        ? `Nothing could be checked: no figure was read, and ${many(counts.unread, 'part')} could not be read.`
        : `Nothing could be checked: no figures that bear on each other. ${rest(counts)}.`,
    'not-a-disclosure': () => 'This does not look like a departmental budget or final account; it was not checked.',
  },
  counters: {
    red: 'disagree',
    amber: 'to verify',
    notes: 'notes',
    rounding: 'explained by rounding',
    agrees: 'agree',
    undecided: 'could not be checked',
    checked: 'relations checked',
    figures: 'figures read',
    untouched: 'figures not covered',
    unread: 'parts that could not be read',
  },
  severity: {error: 'Disagrees', warning: 'To verify', note: 'Note'},
};

/** Words of the exports. Neutral: what differs, never who is wrong. */
export const enExports: ExportWords = {
  ...enSummary,
  tag: 'en',
  product: 'Crossfoot 勾稽',
  columns: {
    number: 'No.',
    state: 'Result',
    rule: 'Rule',
    title: 'Matter',
    message: 'What differs',
    formula: 'Formula',
    printed: 'Printed',
    expected: 'Checked against',
    difference: 'Difference',
    unit: 'Unit',
    cause: 'Possible cause',
    first: 'First place',
    second: 'Second place',
    follows: 'More from the same cause',
    mark: 'Review',
    note: 'Note',
    id: 'Id',
  },
  verdict: {agrees: 'Agrees', rounding: 'Explained by rounding', undecided: 'Could not be checked'},
  marks: {confirmed: 'Confirmed', 'false-alarm': 'False alarm', notified: 'Body notified'},
  roles: {
    suspect: 'changing this one would mend all',
    total: 'total',
    part: 'part',
    result: 'result of the calculation',
    operand: 'figure in the calculation',
    here: 'here',
    there: 'there',
    larger: 'the larger side',
    smaller: 'the smaller side',
    percent: 'percentage',
    base: 'base',
    now: 'this period',
    change: 'change',
    wording: 'wording',
    consequence: 'from the same cause',
  },
  stage: {budget: 'budget', final: 'final account', unknown: 'budget or final account'},
  place: {
    page: page => `page ${page}`,
    cell: (row, column) => `row ${row}, column ${column}`,
    text: 'text',
    blank: '(blank)',
  },
  between: (stated, expected, meet) =>
    `As rounded, one side can lie between ${stated[0]} and ${stated[1]}, the other between ${expected[0]} and ${expected[1]}; ${meet ? 'they meet, so nothing is shown to disagree' : 'they do not meet'}`,
  report: {
    heading: 'Result of the check',
    ledger: 'What was checked',
    findings: 'Places to verify',
    none: 'No place to verify.',
    notChecked: 'What was not checked',
    nothingUnchecked: 'Nothing was left unchecked.',
    three: 'Three public expenses',
    current: 'This year',
    prior: 'Last year',
    item: 'Item',
    text: 'Text',
    textState: {agrees: 'agrees', disagrees: 'disagrees', undecided: 'could not be checked', absent: 'not compared'},
    quiet: 'Differences that rounding explains or that could not be judged',
    figures: count => many(count, 'figure'),
    reading:
      '“Disagrees” means that both printed figures cannot hold at once. It does not say which is wrong: please compare with the original.',
  },
  about: {
    address: 'Source',
    sha256: 'SHA-256 of the file',
    made: 'Checked',
    version: 'Version of the tool',
    body: 'Body',
    year: 'Year',
    kind: 'Kind',
    pages: 'Pages',
    rounding: 'Rounding',
    tolerance:
      'Each figure stands for all values that round to it at its printed decimals; figures disagree only where no such values fit. There is no tolerance in per cent.',
  },
  table: {
    sheet: 'Table',
    unit: 'Unit',
    pages: 'pages',
    marked: 'marked cells',
    ledger: 'What was checked',
    findings: 'Places to verify',
  },
  evidence: {heading: 'Evidence of a check', whole: 'There is no picture of this place; see the original.'},
  annotation: {author: 'Crossfoot 勾稽', subject: 'Please verify'},
};
