import './polyfills.ts';
import {parseArgs} from 'node:util';
import {check} from '../judging/check.ts';
import type {Figure} from '../model/figure.ts';
import type {Report} from '../model/report.ts';
import type {ResultFigure, ResultFinding} from '../model/result.ts';
import {toResult} from '../reporting/result.ts';
import {endOnClosedPipe} from './closed-pipe.ts';
import {type Coverage, percentOf, sentenceCoverage, tableCoverage} from './coverage.ts';
import {anyFile} from './pdf-reader.ts';
import {readFile} from './read-file.ts';
import {readPdfBytes} from './read-pdf-bytes.ts';
import {sampleFiles} from './sample-files.ts';

/**
 * Prints every red and amber finding of documents, with its places, for reading by eye:
 * npm run corpus -- [--red] [--undecided] [--untouched] [FILE-or-FOLDER…]. Without files: the project's own cases
 * and the documents beside the project. --undecided and --untouched list the figures that were not judged.
 */
endOnClosedPipe(process.stdout, process.exit);
const flag = {type: 'boolean', default: false} as const;
const {positionals, values: shown} = parseArgs({
  allowPositionals: true,
  options: {red: flag, undecided: flag, untouched: flag},
});
const files = sampleFiles(positionals);
const sums = {red: 0, amber: 0, tables: {total: 0, related: 0}, sentences: {total: 0, related: 0}};

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const placeOf = ({printed, table, row, column, passage, page, label}: ResultFigure): string =>
  `${page === undefined ? '' : `p${page} `}${table === undefined ? (passage ?? '') : `${table}:${row},${column}`} ${printed || '(blank)'} ${label}`;

function show(finding: ResultFinding): void {
  const [colour, cause] = [finding.severity === 'error' ? 'RED  ' : 'AMBER', finding.cause ?? ''];
  say(`${colour} ${[finding.rule, cause, finding.id].filter(text => text !== '').join(' · ')}`);
  say(`      ${finding.message.zh}`);
  say(`      ${finding.formula}`);
  for (const figure of finding.figures.filter(({role}) => role !== 'consequence'))
    say(`        ${figure.role.padEnd(8)} ${placeOf(figure)}`);
  for (const consequence of finding.consequences) say(`      + ${consequence.rule}: ${consequence.formula}`);
}

function list(name: string, figures: readonly Figure[], report: Report): void {
  for (const figure of figures) {
    const {place} = figure;
    const at = place.kind === 'cell' ? `${place.table}:${place.row},${place.column}` : place.passage;
    const title = report.tables.find(table => place.kind === 'cell' && table.id === place.table)?.title ?? '';
    say(`  ${name} ${at} ${figure.printed} · ${figure.label} · ${title} ${report.states[figure.id]?.reason ?? ''}`);
  }
}

const add = (sum: {total: number; related: number}, {total, related}: Coverage): void => {
  sum.total += total;
  sum.related += related;
};

for (const file of files) {
  const read = await readFile(file, anyFile, readPdfBytes);
  if (!read.ok) {
    say(`=== ${file}\n  ${read.problem}`);
    continue;
  }
  const report = check(read.disclosure);
  const findings = toResult(report, {file, sha256: read.sha256}).findings.filter(
    finding =>
      finding.verdict === 'disagrees' && (finding.severity === 'error' || (!shown.red && finding.severity !== 'note')),
  );
  const [tables, sentences] = [tableCoverage(report), sentenceCoverage(report)];
  add(sums.tables, tables);
  add(sums.sentences, sentences);
  sums.red += findings.filter(({severity}) => severity === 'error').length;
  sums.amber += findings.filter(({severity}) => severity === 'warning').length;
  const {agrees, disagrees, undecided, untouched} = report.ledger.figures;
  say(
    `=== ${file}\n  figures: ${agrees} agree, ${disagrees} disagree, ${undecided} undecided, ${untouched} untouched; in a relation: tables ${percentOf(tables.related, tables.total)} of ${tables.total}, sentences ${percentOf(sentences.related, sentences.total)} of ${sentences.total}`,
  );
  for (const finding of findings) show(finding);
  const undecidedFigures = report.figures.filter(
    figure => figure.value !== null && report.states[figure.id]?.state === 'undecided',
  );
  if (shown.undecided) list('undecided', undecidedFigures, report);
  if (shown.untouched) list('untouched', [...tables.untouched, ...sentences.untouched], report);
}
say(
  `${files.length} files: ${sums.red} red, ${sums.amber} amber; in a relation: tables ${percentOf(sums.tables.related, sums.tables.total)} of ${sums.tables.total}, sentences ${percentOf(sums.sentences.related, sums.sentences.total)} of ${sums.sentences.total}`,
);
