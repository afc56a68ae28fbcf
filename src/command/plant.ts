import './polyfills.ts';
import {judgeDocument, judgeRelations} from '../judging/check.ts';
import {figuresOf} from '../judging/form-terms.ts';
import {vouches} from '../judging/ledger.ts';
import {weigh} from '../judging/weigh.ts';
import type {Disclosure} from '../model/disclosure.ts';
import type {Figure} from '../model/figure.ts';
import type {Form} from '../model/relation.ts';
import type {Finding, Report} from '../model/report.ts';
import {recognise} from '../recognising/recognise.ts';
import type {Recognised} from '../recognising/recognised.ts';
import {percentOf} from './coverage.ts';
import {anyFile} from './pdf-reader.ts';
import {type PlantKind, planted, plantIn, plantKinds, randomNumbers, turnedWord} from './planting.ts';
import {readFile} from './read-file.ts';
import {readPdfBytes} from './read-pdf-bytes.ts';
import {sampleFiles} from './sample-files.ts';

/**
 * Plants errors into documents after they were read, one at a time, checks again and counts what was
 * noticed: npm run plant -- [--each N] [--misses] [--tables | --sentences] [FILE-or-FOLDER…]. Without files: the
 * project's own cases and the documents beside the project. Errors that rounding can hide are counted apart.
 */
interface Tally {
  planted: number;
  /** Too small for anything that vouches for the figure: the rounding of what is printed hides it. */
  hidden: number;
  located: number;
  elsewhere: number;
  amber: number;
  missed: number;
  astray: number;
}

const args = process.argv.slice(2);
const each = args.includes('--each') ? Number(args[args.indexOf('--each') + 1]) : 40;
const showMisses = args.includes('--misses');
const kinds: readonly Figure['place']['kind'][] = args.includes('--tables')
  ? ['cell']
  : args.includes('--sentences')
    ? ['text']
    : ['cell', 'text'];
const given = args.filter((argument, i) => !argument.startsWith('--') && args[i - 1] !== '--each');
const files = sampleFiles(given);
const tallies = new Map<string, Tally>();

function plantAll(file: string, disclosure: Disclosure): void {
  const recognised = recognise(disclosure);
  const before = judgeDocument(recognised);
  if (!before.isDisclosure) return;
  const vouched = vouchedBy(recognised);
  const known = new Set(before.findings.filter(finding => finding.verdict === 'disagrees').map(finding => finding.id));
  const random = randomNumbers(file.length * 7919 + before.figures.length);
  const eligible = before.figures.filter(figure => isEligible(figure, before));
  for (const figure of sample(eligible, each, random)) {
    for (const kind of plantKinds) {
      const plant = kind === 'word' ? turnedWord(disclosure, figure) : plantedFigure(figure, kind, random);
      if (!plant || plant.text === figure.printed) continue;
      const changed = recognise(planted(disclosure, plant, plant.text));
      if (kind !== 'word' && vouched.hides(figure, changed.figures))
        tallyOf(`${categoryOf(figure)} ${kind}`).hidden += 1;
      else count(file, figure, kind, plant.text, judgeDocument(changed), known);
    }
  }
}

/** What vouches for the figures of a document, and whether it still does when one of them is another. */
function vouchedBy(recognised: Recognised): {hides(figure: Figure, changed: readonly Figure[]): boolean} {
  const {judged, precision} = judgeRelations(recognised);
  const byFigure = new Map<number, Form[]>();
  for (const {relation, verdict} of judged) {
    if (!vouches(relation.form) || (verdict !== 'agrees' && verdict !== 'rounding')) continue;
    for (const id of figuresOf(relation.form)) byFigure.set(id, [...(byFigure.get(id) ?? []), relation.form]);
  }
  const holds = (form: Form, changed: readonly Figure[]): boolean => {
    const {verdict} = weigh(form, changed, precision);
    return verdict === 'agrees' || verdict === 'rounding';
  };
  return {
    hides: ({id, label}, changed) =>
      changed.length === recognised.figures.length &&
      changed[id]?.label === label &&
      (byFigure.get(id) ?? []).every(form => holds(form, changed)),
  };
}

function plantedFigure(
  figure: Figure,
  kind: PlantKind,
  random: () => number,
): {place: Figure['place']; text: string} | null {
  const text = plantIn(figure, kind, random);
  return text === null ? null : {place: figure.place, text};
}

/** Figures that a relation vouches for, and that are not zero. */
function isEligible(figure: Figure, report: Report): boolean {
  return (
    kinds.includes(figure.place.kind) &&
    figure.value !== null &&
    figure.value.digits !== 0 &&
    figure.unit.kind !== 'count' &&
    report.states[figure.id]?.state === 'agrees'
  );
}

function sample<T>(list: readonly T[], most: number, random: () => number): T[] {
  if (list.length <= most) return [...list];
  const left = [...list];
  return Array.from({length: most}, () => left.splice(Math.floor(random() * left.length), 1)[0] as T);
}

function count(
  file: string,
  figure: Figure,
  kind: PlantKind,
  text: string,
  after: Report,
  known: ReadonlySet<string>,
): void {
  const fresh = after.findings.filter(finding => finding.verdict === 'disagrees' && !known.has(finding.id));
  const red = fresh.filter(finding => finding.severity === 'error');
  const here = (finding: Finding): boolean => namesPlace(finding, figure, after);
  const located = red.some(here);
  const amber = !located && fresh.some(here);
  const tally = tallyOf(`${categoryOf(figure)} ${kind}`);
  tally.planted += 1;
  if (located) tally.located += 1;
  else if (amber) tally.amber += 1;
  else if (red.length > 0) tally.elsewhere += 1;
  else tally.missed += 1;
  if (red.some(finding => !here(finding))) tally.astray += 1;
  if (showMisses && (!located || red.some(finding => !here(finding)))) {
    const what = located ? 'astray' : amber ? 'amber' : red.length > 0 ? 'elsewhere' : 'missed';
    process.stdout.write(
      `${what}\t${file.split('/').pop()}\t${kind}\t${figure.printed.trim()} → ${text.trim()}\t${placeOf(figure)}\t${figure.label}\t${red.filter(finding => !here(finding)).map(finding => finding.rule)}\n`,
    );
  }
}

const placeOf = (figure: Figure): string =>
  figure.place.kind === 'cell'
    ? `${figure.place.table}:${figure.place.row},${figure.place.column}`
    : `${figure.place.passage}:${figure.place.start}`;

/** Characters between a figure and the word of direction that belongs to it. */
const reach = 16;

/** Whether a finding, or a consequence of it, names the place where the error was planted. */
function namesPlace(finding: Finding, figure: Figure, report: Report): boolean {
  const ids = [
    ...(finding.suspect ? [finding.suspect.figure] : []),
    ...[finding.instance, ...finding.consequences].flatMap(instance => instance.figures.map(own => own.figure)),
  ];
  const {place} = figure;
  const quoted = [finding.instance, ...finding.consequences]
    .flatMap(instance => instance.quotes)
    .some(
      quote =>
        place.kind === 'text' &&
        quote.passage === place.passage &&
        quote.end >= place.start - reach &&
        quote.start <= place.end + reach,
    );
  if (quoted) return true;
  return ids.some(id => {
    const own = report.figures[id]?.place;
    if (!own || own.kind !== figure.place.kind) return false;
    if (own.kind === 'cell' && figure.place.kind === 'cell') {
      return own.table === figure.place.table && own.row === figure.place.row && own.column === figure.place.column;
    }
    return (
      own.kind === 'text' &&
      figure.place.kind === 'text' &&
      own.passage === figure.place.passage &&
      own.start === figure.place.start
    );
  });
}

function categoryOf(figure: Figure): string {
  if (figure.place.kind === 'text') return figure.unit.kind === 'percent' ? 'sentence %' : 'sentence';
  if (figure.unit.kind === 'percent') return 'table %';
  const power = figure.unit.kind === 'money' ? figure.unit.power : null;
  return power === 0 ? 'table 元' : power === 4 ? 'table 万元' : 'table ?';
}

function tallyOf(key: string): Tally {
  const known = tallies.get(key);
  if (known) return known;
  const fresh = {planted: 0, hidden: 0, located: 0, elsewhere: 0, amber: 0, missed: 0, astray: 0};
  tallies.set(key, fresh);
  return fresh;
}

function print(): void {
  const share = (part: number, whole: number): string => percentOf(part, whole).padStart(8);
  process.stdout.write(
    'kind                    planted  located  elsewhere    amber   missed   new red elsewhere   hidden by rounding\n',
  );
  for (const [key, tally] of [...tallies].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const {planted: all, hidden, located, elsewhere, amber, missed, astray} = tally;
    process.stdout.write(
      `${key.padEnd(22)} ${String(all).padStart(8)} ${share(located, all)} ${share(elsewhere, all)}   ${share(amber, all)} ${share(missed, all)}   ${share(astray, all)} ${String(hidden).padStart(10)}\n`,
    );
  }
}

for (const file of files) {
  const read = await readFile(file, anyFile, readPdfBytes);
  if (!read.ok) continue;
  plantAll(file, read.disclosure);
}
print();
