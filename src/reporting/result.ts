import {moneyName} from '../amounts/printed.ts';
import type {Passage, Table, TablePart} from '../model/disclosure.ts';
import type {Figure} from '../model/figure.ts';
import type {Box, Place} from '../model/place.ts';
import type {Report} from '../model/report.ts';
import type {MappedFigure, Result, ResultTable} from '../model/result.ts';
import {fill, inBoth} from './bilingual.ts';
import {address, PlaceIndex, where} from './figure-places.ts';
import {resultFinding} from './result-finding.ts';
import {resultThree} from './three-public.ts';

/** The file that was checked. */
export interface Source {
  /** Name or address, for people. */
  file: string;
  /** SHA-256 of its bytes, hexadecimal. */
  sha256: string;
}

/** The result of a check as data: what the command prints, the extension stores, shows and exports. */
export function toResult(report: Report, source: Source): Result {
  const index = new PlaceIndex(report);
  return {
    file: source.file,
    sha256: source.sha256,
    source: report.disclosure.source,
    pages: report.disclosure.pages,
    title: report.title,
    body: report.body,
    year: report.year,
    stage: report.stage,
    isDisclosure: report.isDisclosure,
    tables: resultTables(report),
    passages: report.disclosure.blocks.flatMap(block =>
      block.kind === 'passage'
        ? [
            {
              id: block.id,
              role: block.role,
              text: block.text,
              ...where(block.stretches[0]?.place),
              ...areasOf(block),
            },
          ]
        : [],
    ),
    findings: report.findings.map(finding => resultFinding(finding, report, index)),
    ledger: {
      ...report.ledger,
      notChecked: report.ledger.notChecked.map(entry => ({
        ...entry,
        message: inBoth(words => words.reasons[entry.reason] ?? entry.reason),
      })),
    },
    threePublic: report.three.map(line => resultThree(line, report)),
    figures: report.figures.flatMap((figure, i) => mapped(figure, report, i, index)),
    problems: report.problems.map(problem => ({
      kind: problem.kind,
      ...(problem.page === undefined ? {} : {page: problem.page}),
      message: inBoth(words =>
        fill(words.problems[problem.kind], {page: String(problem.page ?? ''), detail: problem.detail ?? ''}),
      ),
    })),
  };
}

function resultTables(report: Report): ResultTable[] {
  const about = new Map(report.tables.map(table => [table.id, table]));
  return report.disclosure.blocks.flatMap(block => {
    if (block.kind !== 'table') return [];
    const own = about.get(block.id);
    return [
      {
        id: block.id,
        title: own?.title ?? '',
        number: own?.number ?? '',
        unit: own?.unit === null || own?.unit === undefined ? '' : moneyName(own.unit),
        pages: block.pages,
        headerRows: own?.headerRows ?? 0,
        rows: block.rows,
        columns: block.columns,
        ...partsOf(block),
        cells: block.cells.map(cell => ({
          row: cell.row,
          column: cell.column,
          rowSpan: cell.rowSpan,
          columnSpan: cell.columnSpan,
          text: cell.text,
          ...(cell.doubt ? {doubt: cell.doubt} : {}),
          ...where(cell.area ?? cell.place),
          ...(cell.more ? {more: cell.more.flatMap(pageBox)} : {}),
        })),
      },
    ];
  });
}

/** Where a table stands in a PDF, page by page. */
function partsOf(table: Table): Pick<ResultTable, 'parts'> {
  const parts = (table.parts ?? [{place: table.place}]).flatMap(({place, repeated}: TablePart) =>
    pageBox(place).map(own => (repeated ? {...own, repeated: repeated.flatMap(pageBox).map(({box}) => box)} : own)),
  );
  return parts.length > 0 ? {parts} : {};
}

/** The page and rectangle of a place in a PDF; nothing of one in a web page. */
const pageBox = (place: Place): {page: number; box: Box}[] =>
  place.kind === 'pdf' ? [{page: place.page, box: place.box}] : [];

/** The rectangle around the lines of a passage on each page of a PDF. */
function areasOf({stretches}: Passage): Pick<Result['passages'][number], 'areas'> {
  const areas: {page: number; box: Box}[] = [];
  for (const {place} of stretches) {
    if (place.kind !== 'pdf') continue;
    const last = areas.at(-1);
    if (last?.page === place.page) last.box = around(last.box, place.box);
    else areas.push({page: place.page, box: place.box});
  }
  return areas.length > 0 ? {areas} : {};
}

const around = (a: Box, b: Box): Box => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

function mapped(figure: Figure, report: Report, i: number, index: PlaceIndex): MappedFigure[] {
  if (figure.value === null) return [];
  const {state, reason} = report.states[i] ?? {state: 'untouched', reason: null};
  return [
    {state, reason, printed: figure.printed, label: figure.label, ...address(figure), ...where(index.of(figure))},
  ];
}
