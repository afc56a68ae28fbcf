/** How the rulings of a table are drawn, by name: CSS for `table.NAME`. */
export const styles: Readonly<Record<string, string>> = {
  grid: '& th, & td {border: 0.6pt solid #000}',
  booktabs: `& {border-top: 1.2pt solid #000; border-bottom: 1.2pt solid #000}
    & thead tr:last-child th {border-bottom: 0.6pt solid #000} & th.wide {border-bottom: 0.4pt solid #000}`,
  horizontal: '& th, & td {border-top: 0.5pt solid #555; border-bottom: 0.5pt solid #555}',
  borderless: '& td.total {font-weight: bold}',
  zebra: '& tbody tr:nth-child(odd) {background: #dde8f0} & thead th {background: #2b5c8a; color: #fff}',
  'header-box': '& thead th {border: 0.6pt solid #000; background: #eee}',
  'header-rule': '& thead tr:last-child th {border-bottom: 0.8pt solid #000}',
  'vertical-only': `& th + th, & td + td, & tr:not(:first-child) th, & td.text:first-child {border-left: 0.5pt solid #000}
    & {border-top: 0.8pt solid #000; border-bottom: 0.8pt solid #000} & thead {border-bottom: 0.5pt solid #000}`,
  'outer-box': '& {border: 0.8pt solid #000} & thead {border-bottom: 0.5pt solid #000}',
  'total-rules': '& td.figure.total {border-top: 0.5pt solid #000; border-bottom: 1.5pt double #000}',
  'dotted-rows':
    '& tbody td {border-bottom: 0.5pt dotted #777} & thead th {border-bottom: 1pt solid #036; color: #036}',
  'two-rules': '& {border-top: 1pt solid #000; border-bottom: 1pt solid #000}',
  'shaded-head': '& thead th {background: #d9d9d9}',
  centred: `& th, & td.figure {text-align: center} & th, & td {padding: 1pt 3pt}
    & thead tr:first-child th {border-top: 1pt solid #000} & thead tr:last-child th {border-bottom: 0.5pt solid #000}`,
  tight: `& th, & td {padding: 0.4pt 2pt} & {border-top: 1pt solid #000; border-bottom: 1pt solid #000}
    & thead {border-bottom: 0.5pt solid #000} & th.wide {border-bottom: 0.4pt solid #000}`,
};

const base = `
  @page {size: A4; margin: 22mm 20mm}
  @page landscape {size: A4 landscape; margin: 20mm}
  body {font: 9.5pt/1.3 "Liberation Serif", "Times New Roman", "DejaVu Serif", serif; margin: 0}
  body.sans {font-family: "Liberation Sans", Arial, "DejaVu Sans", sans-serif; font-size: 8.5pt}
  p {margin: 0 0 6pt; text-align: justify}
  h2 {font-size: 12pt; margin: 10pt 0 5pt}
  .caption {font-weight: bold; margin: 8pt 0 4pt; text-align: left}
  .note {font-size: 0.85em; margin: 4pt 0 10pt}
  table {border-collapse: collapse; width: 100%; break-inside: auto}
  table.natural {width: auto}
  tr {break-inside: avoid}
  th, td {padding: 1.6pt 4pt; vertical-align: top; text-align: left; font-weight: normal}
  th {font-weight: bold; vertical-align: bottom; text-align: right}
  tr:first-child > th:first-child {text-align: left}
  th.wide {text-align: center}
  td.figure {text-align: right; vertical-align: bottom; white-space: nowrap}
  td[rowspan] {vertical-align: middle}
  td.section {font-weight: bold; padding-top: 4pt}
  td.section.wide {text-align: center}
  td.total {font-weight: bold}
  sup {font-size: 65%; line-height: 0}
  .signed {display: flex; justify-content: space-between}
  .led {display: flex} .led .leader {flex: 1; position: relative; overflow: hidden; height: 1.3em}
  .led .leader i {position: absolute; right: 0; font-style: normal; white-space: nowrap}
  .columns {columns: 2; column-gap: 8mm}
  .columns table {font-size: 0.8em; break-inside: avoid}
  .across {column-span: all}
  .landscape {page: landscape}
  .beside {display: flex; gap: 8mm; align-items: flex-start}
  .beside > * {flex: 1}
`;

export const styleSheet = `${base}\n${Object.entries(styles)
  .map(([name, rules]) => `table.${name} {${rules}}`)
  .join('\n')}`;
