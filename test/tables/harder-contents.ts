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

const blank = (count: number): LaidCell[] => Array.from({length: count}, () => figure(''));
const signed = (value: number, decimals = 1): string => value.toFixed(decimals).replace('-', '−');

/** Statistics of a bank: three levels of headings that wrap, a row of units, periods under their year, gaps as dots. */
function bankStatistics(seed: number): PrintedTable {
  const {whole, random} = drawing(seed);
  const value = (): LaidCell => figure(random() < 0.07 ? '.' : signed(random() * 300 - 30));
  const row = (name: string, indent: number): LaidCell[] => [stub(name, {indent}), ...Array.from({length: 7}, value)];
  const year = 2009 + whole(4);
  return {
    caption: 'Table 3.2 Loans to non-financial corporations by original maturity and purpose',
    note: 'Sources: returns of monetary financial institutions. 1) Average of observations through the period.',
    head: [
      [
        head('Period', {rowSpan: 3}),
        head('Outstanding amounts', {columnSpan: 4}),
        head('Annual growth rates', {columnSpan: 2}),
        head('Interest rate on new business', {rowSpan: 2, mark: '1)'}),
      ],
      [
        head('Total', {}),
        head('Up to one year'),
        head('Over one and up to five years'),
        head('Over five years'),
        head('Total'),
        head('of which: for house purchase'),
      ],
      [head('EUR bn'), head('EUR bn'), head('EUR bn'), head('EUR bn'), head('%'), head('%'), head('% p.a.')],
    ],
    body: [year, year + 1].flatMap(own => [
      row(String(own), 0),
      ...['Q1', 'Q2', 'Q3', 'Q4'].map(quarter => row(`${own}\u00a0${quarter}`, 1)),
    ]),
  };
}

/** Estimates of a model: numbered columns under two headings, standard errors in brackets on rows without a name. */
function regression(seed: number): PrintedTable {
  const {random, some, whole} = drawing(seed);
  const stars = (): string => ['', '*', '**', '***'][whole(4)] ?? '';
  const names = some(
    ['Log of income', 'Years of schooling', 'Household size', 'Urban', 'Distance to school (km)', 'Age squared'],
    4,
  );
  const rows = names.flatMap((name, i): LaidCell[][] => {
    const shown = Array.from({length: 4}, (_, column) => column >= i - 1 || random() < 0.4);
    return [
      [stub(name), ...shown.map(own => figure(own ? `${signed(random() * 2 - 1, 3)}${stars()}` : ''))],
      [stub(''), ...shown.map(own => figure(own ? `(${(random() / 5).toFixed(3)})` : ''))],
    ];
  });
  return {
    caption: 'Table 2: Determinants of enrolment',
    note: 'Notes: Standard errors in parentheses. * p < 0.10, ** p < 0.05, *** p < 0.01.',
    head: [
      [head(''), head('OLS', {columnSpan: 2}), head('Instrumental variables', {columnSpan: 2})],
      [head(''), head('(1)'), head('(2)'), head('(3)'), head('(4)')],
    ],
    body: [
      ...rows,
      [stub('District fixed effects'), ...['No', 'Yes', 'No', 'Yes'].map(own => figure(own))],
      [stub('Observations'), ...Array.from({length: 4}, () => figure(english(whole(9000) + 500)))],
      [stub('R²'), ...Array.from({length: 4}, () => figure(random().toFixed(2)))],
    ],
  };
}

/** Measurements: errors after ±, ranges, levels of significance, names in Latin letters and numbers. */
function measurements(seed: number): PrintedTable {
  const {random, some, whole} = drawing(seed);
  const groups = some(['Control', 'Low dose', 'High dose', 'Placebo', 'Combined'], 4);
  return {
    caption: 'Table 1. Characteristics of the groups at baseline and after 12 weeks',
    note: 'Values are means ± SD. BMI, body mass index.',
    head: [
      [
        head('Group', {rowSpan: 2}),
        head('n', {rowSpan: 2}),
        head('Baseline', {columnSpan: 2}),
        head('12 weeks', {columnSpan: 2}),
        head('p', {rowSpan: 2}),
      ],
      [head('Weight (kg)'), head('BMI'), head('Weight (kg)'), head('BMI')],
    ],
    body: groups.map(name => [
      stub(name),
      figure(String(20 + whole(60))),
      ...Array.from({length: 4}, (_, i) =>
        figure(`${(i % 2 ? 20 + random() * 9 : 60 + random() * 30).toFixed(1)} ± ${(random() * 5).toFixed(1)}`),
      ),
      figure(random() < 0.4 ? '<0.001' : random().toFixed(3)),
    ]),
  };
}

/** A government's table: names led to their figures by dots, headings that wrap, marks for figures not shown. */
function leaders(seed: number): PrintedTable {
  const {random, whole, some} = drawing(seed);
  const value = (): LaidCell =>
    figure(random() < 0.08 ? '(NA)' : random() < 0.08 ? '(X)' : english(whole(90_000) - 4000).replace('-', '–'));
  const row = (name: string, indent: number): LaidCell[] => [
    stub(name, {indent, leader: true}),
    ...Array.from({length: 5}, value),
  ];
  return {
    caption: 'Table 428. State and local government finances: receipts and outlays by source',
    note: 'NA Not available. X Not applicable. Source: Bureau of Finance.',
    head: [
      [
        head('Item', {rowSpan: 2}),
        head('Receipts, millions of dollars', {columnSpan: 3}),
        head('Per capita (dollars)', {rowSpan: 2}),
        head('Percent of total own receipts', {rowSpan: 2}),
      ],
      [head('2004'), head('2005'), head('2006, estimate')],
    ],
    body: [
      row('Total receipts', 0),
      row('From the federal government', 1),
      ...some(['Education', 'Public welfare', 'Highways', 'Health and hospitals'], 3).map(name => row(name, 2)),
      row('General receipts from own sources', 1),
      ...some(
        [
          'Property',
          'Sales and gross receipts',
          'Individual income',
          'Corporation net income',
          'Motor vehicle licenses',
        ],
        4,
      ).map(name => row(name, 2)),
    ],
  };
}

/** Sparse: a mark or nothing in most places. */
function marks(seed: number): PrintedTable {
  const {random, some} = drawing(seed);
  return {
    caption: 'Table 6. Reporting of indicators, by country',
    note: 'x: reported; –: not applicable.',
    head: [[head('Country'), ...['Labour', 'Prices', 'Trade', 'Energy', 'Health', 'Crime'].map(name => head(name))]],
    body: some(countries, 9).map(name => [
      stub(name),
      ...Array.from({length: 6}, () => figure(random() < 0.55 ? 'x' : random() < 0.2 ? '–' : '')),
    ]),
  };
}

/** Two columns of words that wrap, between a number and an amount. */
function projects(seed: number): PrintedTable {
  const {pick, whole, some} = drawing(seed);
  const titles = [
    'Renewal of the ferry terminal and its access road',
    'Digital land register, second stage',
    'Care for the elderly in thinly populated areas: pilot in three municipalities',
    'Insulation of school buildings',
    'Joint training of customs officers from both sides of the border',
    'Flood maps',
  ];
  const holders = [
    'Ministry of Transport, Department of Ports',
    'University of Norrhavn',
    'Association of Municipalities',
    'Coast Guard',
  ];
  return {
    caption: 'Table A.1: Projects approved in the second call',
    note: 'Note: Amounts in EUR.',
    head: [
      [head('No'), head('Project'), head('Lead partner'), head('Period'), head('Total budget'), head('Grant rate (%)')],
    ],
    body: some(titles, 5).map((title, i) => [
      words(String(i + 1)),
      words(title),
      words(pick(holders)),
      words(`${2007 + whole(3)}–${2011 + whole(3)}`),
      words(english(whole(9_000_000))),
      words(String(40 + whole(45))),
    ]),
  };
}

/** Long headings over narrow columns, a total on top, losses in brackets, marks raised behind names. */
function longHeads(seed: number): PrintedTable {
  const {random, whole, some} = drawing(seed);
  const value = (): LaidCell => figure(random() < 0.2 ? `(${english(whole(900))})` : english(whole(9000)));
  return {
    caption: 'Table 11—Changes in debt held by the public',
    note: 'Details may not add to totals. Source: Treasury.',
    head: [
      [
        head('Agency'),
        head('Balance at beginning of period'),
        head('Issued during the period'),
        head('Redeemed or otherwise retired'),
        head('Net change, excluding interest accrued'),
        head('Balance at end of period'),
      ],
    ],
    body: [
      [stub('Total', {total: true}), ...Array.from({length: 5}, () => ({...value(), total: true}))],
      ...some(
        ['Housing', 'Farm credit', 'Small business', 'Export bank', 'Postal service', 'Student loans', 'Rural power'],
        6,
      ).map((name, i): LaidCell[] => [stub(name, i === 2 ? {mark: 'b'} : {}), ...Array.from({length: 5}, value)]),
    ],
  };
}

/** Sections over all columns, each with its own rows and a subtotal; a row of headings of one character. */
function sections(seed: number): PrintedTable {
  const {random, some, whole} = drawing(seed);
  const value = (): LaidCell => figure(random() < 0.1 ? '–' : english(random() * 900, 1));
  const part = (name: string): LaidCell[][] => [
    [cell('section', name, {columnSpan: 7})],
    ...some(countries, 4).map(own => [stub(own), ...Array.from({length: 6}, value)]),
    [stub('Subtotal', {total: true}), ...Array.from({length: 6}, () => ({...value(), total: true}))],
  ];
  return {
    caption: 'Table 5.4: Trade in goods, exports (E), imports (I) and balance (B), by partner',
    note: `Source: customs. Revised in ${2010 + whole(5)}.`,
    head: [
      [head('Partner', {rowSpan: 2}), head('2010', {columnSpan: 3}), head('2011', {columnSpan: 3})],
      ['E', 'I', 'B', 'E', 'I', 'B'].map(own => head(own)),
    ],
    body: [
      ...part('Within the union'),
      ...part('Other partners'),
      [stub('All partners', {total: true}), ...blank(3), ...Array.from({length: 3}, value)],
    ],
  };
}

/** Layouts of published reports that are hard to read, by the name under which their figures are told apart. */
export const harderContents: Readonly<Record<string, (seed: number) => PrintedTable>> = {
  'bank-statistics': bankStatistics,
  regression,
  measurements,
  leaders,
  marks,
  projects,
  'long-heads': longHeads,
  sections,
};
