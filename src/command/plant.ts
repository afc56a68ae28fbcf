import './polyfills.ts';
import {parseArgs} from 'node:util';
import {judgeDocument} from '../judging/check.ts';
import type {Disclosure} from '../model/disclosure.ts';
import type {Figure} from '../model/figure.ts';
import type {Finding, Report} from '../model/report.ts';
import {recognise} from '../recognising/recognise.ts';
import {endOnClosedPipe} from './closed-pipe.ts';
import {percentOf} from './coverage.ts';
import {drawPairs, type Pair} from './error-pairs.ts';
import {type Vouched, vouchedBy} from './hidden-errors.ts';
import {accusedIn, isNewElsewhere, namesPlace, placeOf} from './located.ts';
import {anyFile} from './pdf-reader.ts';
import {type PlantKind, planted, plantIn, plantKinds, randomNumbers, turnedWord} from './planting.ts';
import {readFile} from './read-file.ts';
import {readPdfBytes} from './read-pdf-bytes.ts';
import {sampleFiles} from './sample-files.ts';

/**
 * Plants errors into documents after they were read, one at a time, checks again and counts what was
 * noticed: npm run plant -- [--each N] [--misses] [--tables | --sentences] [--pairs] [FILE-or-FOLDER…]. Without
 * files: the project's own cases and the documents beside the project. Errors that rounding can hide are counted
 * apart. With --pairs two wrong digits are planted at once, and it is counted whether both, one or none is located.
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

/** What was found before anything was planted. */
interface Known {
  ids: ReadonlySet<string>;
  accused: ReadonlySet<string>;
}

endOnClosedPipe(process.stdout, process.exit);
const {positionals, values} = parseArgs({
  allowPositionals: true,
  options: {
    each: {type: 'string', default: '40'},
    misses: {type: 'boolean', default: false},
    tables: {type: 'boolean', default: false},
    sentences: {type: 'boolean', default: false},
    pairs: {type: 'boolean', default: false},
  },
});
const each = Number(values.each);
if (!(each > 0)) throw new RangeError('--each takes how many figures of a document to try');
const showMisses = values.misses;
const inPairs = values.pairs;
const placesOf = {tables: ['cell'], sentences: ['text'], all: ['cell', 'text']} as const;
const kinds: readonly Figure['place']['kind'][] =
  placesOf[values.tables ? 'tables' : values.sentences ? 'sentences' : 'all'];
const files = sampleFiles(positionals);
const tallies = new Map<string, Tally>();

/** Two errors at once: how many pairs had so many of them located, and how many had new red elsewhere. */
interface PairTally {
  planted: number;
  located: [none: number, one: number, both: number];
  astray: number;
}
const pairTallies = new Map<string, PairTally>();

function plantAll(file: string, disclosure: Disclosure): void {
  const recognised = recognise(disclosure);
  const before = judgeDocument(recognised);
  if (!before.isDisclosure) return;
  const vouched = vouchedBy(recognised);
  const known: Known = {
    ids: new Set(before.findings.filter(finding => finding.verdict === 'disagrees').map(finding => finding.id)),
    accused: accusedIn(before),
  };
  const random = randomNumbers(file.length * 7919 + before.figures.length);
  const eligible = before.figures.filter(figure => isEligible(figure, before));
  if (inPairs) {
    for (const pair of drawPairs(eligible, each, random)) plantPair(file, disclosure, pair, vouched, known, random);
    return;
  }
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

/** Plants a wrong digit into both figures; errors that rounding could hide are left out. */
function plantPair(
  file: string,
  disclosure: Disclosure,
  {one, other, together}: Pair,
  vouched: Vouched,
  known: Known,
  random: () => number,
): void {
  let changed = disclosure;
  const changes: string[] = [];
  for (const figure of [one, other]) {
    const text = plantIn(figure, 'digit', random);
    if (text === null || text === figure.printed) return;
    if (vouched.hides(figure, recognise(planted(disclosure, figure, text)).figures)) return;
    changed = planted(changed, figure, text);
    changes.push(`${figure.printed.trim()} → ${text.trim()} ${placeOf(figure)} ${figure.label}`);
  }
  const after = judgeDocument(recognise(changed));
  const red = after.findings.filter(
    finding => finding.verdict === 'disagrees' && finding.severity === 'error' && !known.ids.has(finding.id),
  );
  const names = (finding: Finding): boolean => [one, other].some(figure => namesPlace(finding, figure, after));
  const found = [one, other].map(figure => red.some(finding => namesPlace(finding, figure, after)));
  const count = found.filter(Boolean).length as 0 | 1 | 2;
  const astray = red.filter(finding => !names(finding) && isNewElsewhere(finding, known.accused));
  const key = together ? 'in one table' : 'in two places';
  const tally = pairTallies.get(key) ?? {planted: 0, located: [0, 0, 0], astray: 0};
  pairTallies.set(key, tally);
  tally.planted += 1;
  tally.located[count] += 1;
  if (astray.length > 0) tally.astray += 1;
  if (showMisses && (count < 2 || astray.length > 0)) {
    const missed = changes.filter((_, i) => !found[i]).join('  ');
    process.stdout.write(
      `${count} located\t${file.split('/').pop()}\t${changes.join('  ')}\tnot: ${missed}\t${astray.map(({rule}) => rule)}\n`,
    );
  }
}

function plantedFigure(
  figure: Figure,
  kind: PlantKind,
  random: () => number,
): {place: Figure['place']; printed: string; text: string} | null {
  const text = plantIn(figure, kind, random);
  return text === null ? null : {place: figure.place, printed: figure.printed, text};
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

function count(file: string, figure: Figure, kind: PlantKind, text: string, after: Report, known: Known): void {
  const fresh = after.findings.filter(finding => finding.verdict === 'disagrees' && !known.ids.has(finding.id));
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
  const astray = red.filter(finding => !here(finding) && isNewElsewhere(finding, known.accused));
  if (astray.length > 0) tally.astray += 1;
  if (showMisses && (!located || astray.length > 0)) {
    const what = located ? 'astray' : amber ? 'amber' : red.length > 0 ? 'elsewhere' : 'missed';
    process.stdout.write(
      `${what}\t${file.split('/').pop()}\t${kind}\t${figure.printed.trim()} → ${text.trim()}\t${placeOf(figure)}\t${figure.label}\t${astray.map(finding => finding.rule)}\n`,
    );
  }
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

const share = (part: number, whole: number): string => percentOf(part, whole).padStart(8);

function printPairs(): void {
  process.stdout.write('two errors              planted     both      one     none   new red elsewhere\n');
  for (const [key, {planted: all, located, astray}] of [...pairTallies].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [none, one, both] = located;
    process.stdout.write(
      `${key.padEnd(22)} ${String(all).padStart(8)} ${share(both, all)} ${share(one, all)} ${share(none, all)}   ${share(astray, all)}\n`,
    );
  }
}

function print(): void {
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
  if (read.ok) plantAll(file, read.disclosure);
  else process.stderr.write(`${read.problem}\n`);
}
if (inPairs) printPairs();
else print();
