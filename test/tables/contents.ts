import {
  cell,
  countries,
  drawing,
  english,
  figure,
  head,
  type LaidCell,
  type PrintedTable,
  stub,
  words,
} from './table-cells.ts';

const german = (value: number, decimals = 0): string =>
  value.toLocaleString('de-DE', {minimumFractionDigits: decimals, maximumFractionDigits: decimals});
const french = (value: number, decimals = 0): string =>
  english(value, decimals).replace(/,/gu, '\u00a0').replace('.', ',');

/** As accountants print: loss in brackets, nothing as a dash. */
const bracketed = (value: number): string => (value === 0 ? '—' : value < 0 ? `(${english(-value)})` : english(value));

const assets = [
  'Cash and cash equivalents',
  'Short-term investments',
  'Trade receivables, net of allowance',
  'Inventories',
  'Prepaid expenses and other current assets',
  'Property, plant and equipment, net',
  'Goodwill',
  'Intangible assets',
  'Deferred tax assets',
  'Long-term loans to associates',
];

/** A statement of two years: sections, indented lines, note numbers, currency signs, brackets, totals. */
export function statement(seed: number): PrintedTable {
  const {some, whole, random} = drawing(seed);
  const value = (): string => bracketed(random() < 0.12 ? 0 : whole(90_000) - 20_000);
  const lines = some(assets, 8);
  const row = (name: string, index: number): LaidCell[] => [
    stub(name, {indent: 1}),
    figure(random() < 0.6 ? String(index + 4) : ''),
    figure(value(), index % 4 === 0 ? {sign: '$'} : {}),
    figure(value(), index % 4 === 0 ? {sign: '$'} : {}),
  ];
  const section = (name: string): LaidCell[] => [cell('section', name), words(''), figure(''), figure('')];
  const total = (name: string): LaidCell[] => [
    stub(name, {total: true}),
    figure('', {total: true}),
    figure(value(), {total: true, sign: '$'}),
    figure(value(), {total: true, sign: '$'}),
  ];
  return {
    caption: 'Table 3. Consolidated statement of financial position (in thousands of dollars)',
    note: 'The accompanying notes are an integral part of these statements.',
    head: [[head(''), head('Note'), head('2019'), head('2018')]],
    body: [
      section('Current assets'),
      ...lines.slice(0, 4).map(row),
      total('Total current assets'),
      section('Non-current assets'),
      ...lines.slice(4).map((name, i) => row(name, i + 4)),
      total('Total non-current assets'),
      total('Total assets'),
    ],
  };
}

/** Countries by years under centred headings of two levels, with marks for what is missing. */
export function countriesByYear(seed: number): PrintedTable {
  const {some, random, pick} = drawing(seed);
  const value = (): string =>
    random() < 0.06 ? pick([':', '–', 'n/a']) : (random() * 40 - 4).toFixed(1).replace('-', '–');
  const years = ['2009', '2010', '2011'];
  return {
    caption: 'Table 2.1: Youth unemployment rate and change, by country',
    note: 'Source: own calculations. (1) Break in series.',
    head: [
      [
        head('Country', {rowSpan: 2}),
        head('Unemployment rate (%)', {columnSpan: 3}),
        head('Change on previous year', {columnSpan: 3}),
      ],
      [...years, ...years].map(year => head(year)),
    ],
    body: some(countries, 11).map(name => [
      stub(name, random() < 0.15 ? {mark: '(1)'} : {}),
      ...[...years, ...years].map(() => figure(value())),
    ]),
  };
}

/** Headings of three levels over nine columns. */
export function threeLevels(seed: number): PrintedTable {
  const {some, whole} = drawing(seed);
  const value = (): LaidCell => figure(english(whole(4000)));
  return {
    caption: 'Table 7. Enrolment by level of education and sex (thousands)',
    note: 'Note: Figures may not add up because of rounding.',
    head: [
      [
        head('Region', {rowSpan: 3}),
        head('Total', {rowSpan: 3}),
        head('Full-time students', {columnSpan: 4}),
        head('Part-time students', {columnSpan: 2}),
      ],
      [
        head('Secondary', {columnSpan: 2}),
        head('Tertiary', {columnSpan: 2}),
        head('Secondary', {rowSpan: 2}),
        head('Tertiary', {rowSpan: 2}),
      ],
      [head('Men'), head('Women'), head('Men'), head('Women')],
    ],
    body: some(countries, 9).map(name => [stub(name), ...Array.from({length: 7}, value)]),
  };
}

const measures = [
  ['Rural roads', 'Resurfacing of secondary roads and repair of small bridges in mountain areas', 'Completed'],
  ['Broadband', 'Grants to municipalities that connect schools and libraries', 'In progress'],
  ['Water', 'Replacement of pumps; a second basin is planned for the northern plant', 'Delayed'],
  ['Energy advice', 'Free visits to households with low income', 'In progress'],
  ['Training', 'Courses for adults without a leaving certificate, evenings and weekends', 'Completed'],
  ['Archives', 'Scanning of land registers from before 1920', 'Not started'],
  ['Ferries', 'Subsidy for two island lines outside the season', 'Completed'],
] as const;

/** Words only: cells of several lines, set from the top of their rows. */
export function wordsOnly(seed: number): PrintedTable {
  const {some, pick} = drawing(seed);
  return {
    caption: 'Table 4: Measures and their state',
    note: 'Note: State at the end of the reporting period.',
    head: [[head('Measure'), head('What it pays for'), head('Responsible body'), head('State')]],
    body: some(measures, 6).map(([name, what, state]) => [
      stub(name),
      words(what),
      words(pick(['Ministry of the Interior', 'Regional council', 'Agency for Islands and Coasts', 'Municipalities'])),
      words(state),
    ]),
  };
}

/** Labels of groups that stand over several rows. */
export function rowGroups(seed: number): PrintedTable {
  const {whole, some, random} = drawing(seed);
  const groups = some(['Agriculture', 'Industry', 'Construction', 'Services'], 3);
  const sizes = ['1–9 employees', '10–49 employees', '50–249 employees', '250 and more'];
  return {
    caption: 'Table 5. Enterprises and value added by size class',
    note: 'Source: business register.',
    head: [[head('Sector'), head('Size class'), head('Enterprises'), head('Value added, EUR million'), head('Share')]],
    body: groups.flatMap(group => {
      const own = some(sizes, 2 + whole(3));
      return own.map((size, i) => [
        ...(i === 0 ? [stub(group, {rowSpan: own.length})] : []),
        words(size),
        figure(english(whole(90_000))),
        figure(english(random() * 9000, 1)),
        figure(`${(random() * 60).toFixed(1)}%`),
      ]);
    }),
  };
}

/** Two columns: names and their values. */
export function keyFigures(seed: number): PrintedTable {
  const {some, whole, random} = drawing(seed);
  const lines: [string, string][] = [
    ['Area', `${english(whole(90_000))} km²`],
    ['Population', english(whole(9_000_000))],
    ['Gross domestic product per head', `€${english(whole(60_000))}`],
    ['Inflation', `${(random() * 9).toFixed(1)}%`],
    ['Employment rate', `${(50 + random() * 30).toFixed(1)}%`],
    ['Balance of trade', `–${english(whole(9000))}`],
    ['Public debt', `${(random() * 120).toFixed(1)}%`],
  ];
  return {
    caption: 'Table 1. Key figures',
    note: 'Source: national accounts.',
    head: [[head('Indicator'), head('Value')]],
    body: some(lines, 6).map(([name, value]) => [stub(name), figure(value)]),
  };
}

/** German: long compounds that wrap, decimal commas, a column of units. */
export function germanBudget(seed: number): PrintedTable {
  const {some, random, pick} = drawing(seed);
  const names = [
    'Personalausgaben',
    'Sächliche Verwaltungsausgaben',
    'Zuweisungen und Zuschüsse für laufende Zwecke',
    'Baumaßnahmen',
    'Erwerb von beweglichen Sachen',
    'Zinsausgaben an den Kreditmarkt',
    'Besondere Finanzierungsausgaben',
  ];
  const value = (): string => (random() < 0.1 ? '-' : german(random() * 4000, 1));
  return {
    caption: 'Tabelle 2: Ausgaben nach Arten in Mio. Euro',
    note: 'Quelle: eigene Berechnung.',
    head: [
      [
        head('Ausgabeart', {rowSpan: 2}),
        head('Soll', {columnSpan: 2}),
        head('Ist', {rowSpan: 2}),
        head('Abweichung gegenüber dem Vorjahr', {rowSpan: 2}),
      ],
      [head('2014'), head('2015')],
    ],
    body: [
      ...some(names, 6).map(name => [
        stub(name),
        figure(value()),
        figure(value()),
        figure(value()),
        figure(`${pick(['+', '-'])}${german(random() * 12, 1)} %`),
      ]),
      [
        stub('Insgesamt', {total: true}),
        ...['', '', '', ''].map(() => figure(german(random() * 9000, 1), {total: true})),
      ],
    ],
  };
}

/** French: thousands set apart by blanks, headings of two lines. */
export function frenchAccounts(seed: number): PrintedTable {
  const {some, whole, random} = drawing(seed);
  const names = [
    "Frais d'établissement",
    'Charges de personnel',
    'Impôts et taxes',
    'Dotations aux amortissements',
    'Produits exceptionnels',
    "Subventions d'exploitation reçues",
    'Charges financières nettes',
  ];
  return {
    caption: 'Tableau 6 : Compte de résultat simplifié, en milliers d’euros',
    note: 'Source : comptes annuels.',
    head: [[head('Poste'), head('Exercice 2012'), head('Exercice 2013'), head('Variation en %')]],
    body: some(names, 6).map(name => [
      stub(name),
      figure(french(whole(9_000_000))),
      figure(french(whole(900_000))),
      figure(french(random() * 20 - 6, 1)),
    ]),
  };
}

/** Many narrow columns: months. */
export function wideMonths(seed: number): PrintedTable {
  const {some, whole} = drawing(seed);
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  return {
    caption: 'Table 9. Overnight stays by month',
    note: 'Source: register of lodgings.',
    head: [[head('Region'), ...months.map(month => head(month)), head('Year')]],
    body: some(countries, 8).map(name => [stub(name), ...Array.from({length: 13}, () => figure(english(whole(900))))]),
  };
}

/** Wrapped labels beside figures that stand on their last line, and section rows over all columns. */
export function longLabels(seed: number): PrintedTable {
  const {whole, some} = drawing(seed);
  const names = [
    'Payments to local authorities for the upkeep of schools and other public buildings',
    'Interest on loans taken up before the reform of the treasury',
    'Compensation of employees, including contributions of the employer to pension funds',
    'Purchases of goods',
    'Transfers to households in kind, other than those paid by the social fund',
    'Depreciation',
  ];
  const row = (name: string): LaidCell[] => [
    stub(name),
    figure(english(whole(90_000))),
    figure(english(whole(90_000))),
    figure(`${whole(100)}`),
  ];
  const own = some(names, 6);
  return {
    caption: 'Table 8. Outlays of the fund, by object',
    note: 'Note: Amounts in thousands.',
    head: [[head('Object of outlay'), head('Appropriated'), head('Spent to date'), head('Spent, percent')]],
    body: [
      [cell('section', 'Current outlays', {columnSpan: 4})],
      ...own.slice(0, 3).map(row),
      [cell('section', 'Capital and transfers', {columnSpan: 4})],
      ...own.slice(3).map(row),
    ],
  };
}

/** What tables hold, by the name under which their figures are told apart. */
export const contents: Readonly<Record<string, (seed: number) => PrintedTable>> = {
  statement,
  'countries-by-year': countriesByYear,
  'three-levels': threeLevels,
  'words-only': wordsOnly,
  'row-groups': rowGroups,
  'key-figures': keyFigures,
  'german-budget': germanBudget,
  'french-accounts': frenchAccounts,
  'wide-months': wideMonths,
  'long-labels': longLabels,
};

/** A table over many rows, which runs over pages. */
export function manyRows(seed: number): PrintedTable {
  const {whole, random} = drawing(seed);
  return {
    caption: 'Table 12. Grants paid, by project',
    note: 'Source: register of grants.',
    head: [[head('No.'), head('Project'), head('Paid, EUR'), head('Left'), head('Rate, %')]],
    body: Array.from({length: 90}, (_, i) => [
      words(String(i + 1)),
      stub(`${measures[whole(measures.length)]?.[0]} in ${countries[whole(countries.length)]}`),
      figure(english(whole(900_000))),
      figure(random() < 0.1 ? '–' : english(whole(90_000))),
      figure((random() * 100).toFixed(1)),
    ]),
  };
}
