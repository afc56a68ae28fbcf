import type {Block, Disclosure} from '../model/disclosure.ts';
import type {Figure} from '../model/figure.ts';
import type {Finding, Report} from '../model/report.ts';
import {partBody} from '../recognising/bodies.ts';
import type {Fact} from '../recognising/facts.ts';
import {bareName, withoutBrackets} from '../recognising/names.ts';
import {recognise} from '../recognising/recognise.ts';
import type {Recognised} from '../recognising/recognised.ts';
import {kinOfBodies} from '../recognising/same-body.ts';
import {judgeDocument} from './check.ts';

/** Why documents are not held against each other. */
export type Apart = 'body' | 'year' | 'stage';

/** `bodies`: the names that were taken for one body, or for a body and a part of it, where they are not spelt alike. */
export type Together = {ok: true; report: Report; bodies: readonly string[]} | {ok: false; apart: Apart};

/** Between the number of a document and the id of a block of it. */
const mark = '>';

/** The number of the document that a block of the joined report is of, and the block's own id. */
export function partOf(block: string): {document: number; id: string} {
  const [document = '', ...rest] = block.split(mark);
  return {document: Number(document), id: rest.join(mark)};
}

/**
 * Checks documents against each other: the explanations and the tables of one budget that were published
 * apart, a document and that of the year before, or that of a department and that of a unit of it. The report holds only what disagrees between two of
 * them; the ids of its blocks say of which document each is ({@link partOf}). Amounts of the year before
 * may have been restated since, so that what is found against them is to be looked at and no error.
 */
export function checkTogether(documents: readonly Disclosure[]): Together {
  const joined = documents.map(marked);
  const kinds = joined.map(disclosure => recognise(disclosure));
  const apart = apartFor(kinds);
  if (apart) return {ok: false, apart};
  const years = kinds.map(({year}) => year ?? 0);
  const latest = Math.max(...years);
  const ofYear = joined.filter((_, i) => years[i] !== latest - 1);
  const ofUnits = joined.filter((_, i) => kinds.some(own => isPartOf(kinds[i], own)));
  const recognised =
    ofYear.length < joined.length
      ? withYearBefore(
          ofYear,
          joined.filter(own => !ofYear.includes(own)),
        )
      : ofUnits.length > 0
        ? withUnits(
            joined.filter(own => !ofUnits.includes(own)),
            ofUnits,
          )
        : recognise(joinedDisclosure(joined));
  const report = judgeDocument(recognised);
  const findings = report.findings.filter(finding => documentsOf(finding, report.figures).size > 1);
  const shown = years.some(year => year === latest - 1) ? findings.map(toVerify) : findings;
  return {ok: true, report: {...report, findings: shown}, bodies: unlikeNames(kinds)};
}

/** What keeps documents from being compared; one that does not say is not asked. */
function apartFor(recognised: readonly Recognised[]): Apart | null {
  const kinds = recognised.map(({kind}) => kind);
  const several = (values: readonly (string | number | null)[]): (string | number | null)[] => [
    ...new Set(values.filter(value => value !== null && value !== '' && value !== 'unknown')),
  ];
  if (!recognised.every(a => recognised.every(b => a === b || belongTogether(a, b, recognised)))) return 'body';
  if (several(kinds.map(({stage}) => stage)).length > 1) return 'stage';
  const years = several(recognised.map(({year}) => year)).map(Number);
  return years.length <= 1 || Math.max(...years) - Math.min(...years) === 1 ? null : 'year';
}

/**
 * One body, or a department and a unit of it, or two of its units, in the same year; one of which nothing gives the name
 * may be any.
 */
function belongTogether(a: Recognised, b: Recognised, all: readonly Recognised[]): boolean {
  const [one, two] = [a.kind.body, b.kind.body];
  if (one === '' || two === '' || kinOfBodies(one, two) === 'same') return true;
  const isOfOne = isPartOf(a, b) || isPartOf(b, a) || all.some(own => isPartOf(a, own) && isPartOf(b, own));
  return isOfOne && (a.year === null || b.year === null || a.year === b.year);
}

/** Whether a document is of a unit of a department: by its name, or because the other one names it among its own. */
function isPartOf(part: Recognised | undefined, whole: Recognised): boolean {
  if (!part || part === whole || whole.kind.scope !== 'department' || part.kind.scope === 'department') return false;
  const kin = kinOfBodies(whole.kind.body, part.kind.body);
  if (part.kind.scope === 'unit' && (kin === 'same' || whole.kind.body === '' || part.kind.body === '')) return true;
  return kin === 'part' || (part.kind.scope === 'unit' && lists(whole, part.kind.body));
}

/** Whether a document names a body, in its text or in a row of a table. */
function lists({disclosure}: Recognised, body: string): boolean {
  const name = withoutBrackets(body);
  const names = (text: string): boolean => bareName(text).includes(name);
  return (
    name.length >= fewestCharacters &&
    disclosure.blocks.some(block =>
      block.kind === 'table' ? block.cells.some(({text}) => names(text)) : names(block.text),
    )
  );
}

/** A name of fewer characters stands in others by chance. */
const fewestCharacters = 4;

/** The names of the bodies, where they are not all one. */
function unlikeNames(recognised: readonly Recognised[]): string[] {
  const names = new Map(recognised.flatMap(({kind: {body}}) => (body === '' ? [] : [[bareName(body), body]])));
  return names.size > 1 ? [...names.values()] : [];
}

const marked = (disclosure: Disclosure, document: number): Disclosure => ({
  ...disclosure,
  blocks: disclosure.blocks.map((block): Block => ({...block, id: `${document}${mark}${block.id}`})),
});

/** All documents as one. */
function joinedDisclosure(documents: readonly Disclosure[]): Disclosure {
  const [first] = documents;
  return {
    source: first?.source ?? 'pdf',
    ...(first?.name === undefined ? {} : {name: first.name}),
    pages: documents.reduce((pages, own) => pages + own.pages, 0),
    blocks: documents.flatMap(({blocks}) => blocks),
    problems: documents.flatMap(({problems}) => problems),
  };
}

/** The documents of the latest year, with the tables of the year before as what was then: its sentences are about another year. */
function withYearBefore(latest: readonly Disclosure[], earlier: readonly Disclosure[]): Recognised {
  const figures: Figure[] = [];
  const now = recognise(joinedDisclosure(latest), figures);
  const before = recognise(joinedDisclosure(earlier), figures);
  return {
    ...now,
    disclosure: joinedDisclosure([...latest, ...earlier]),
    tables: [...now.tables, ...before.tables],
    facts: [...now.facts, ...before.facts.flatMap(aYearBefore)],
    bodies: {
      several: now.bodies.several,
      ofTable: id => now.bodies.ofTable(id) || before.bodies.ofTable(id),
      ofPassage: id => now.bodies.ofPassage(id),
    },
  };
}

/** The documents of a department, with the tables of its units as parts of its money. */
function withUnits(departments: readonly Disclosure[], units: readonly Disclosure[]): Recognised {
  const figures: Figure[] = [];
  const whole = recognise(joinedDisclosure(departments), figures);
  const parts = recognise(joinedDisclosure(units), figures);
  return {
    ...whole,
    disclosure: joinedDisclosure([...departments, ...units]),
    tables: [...whole.tables, ...parts.tables],
    facts: [...whole.facts, ...parts.facts.map((fact): Fact => ({...fact, body: partBody}))],
    bodies: {
      several: true,
      ofTable: id => (parts.tables.some(table => table.id === id) ? partBody : whole.bodies.ofTable(id)),
      // Its sentences are about the money of the department, whose facts have no name of a body.
      ofPassage: id => {
        const bodies = whole.bodies.ofPassage(id);
        return bodies.length > 0 ? bodies : [''];
      },
    },
  };
}

/** What was current then is last year's amount now; what was last year's then is nobody's. */
const aYearBefore = (fact: Fact): Fact[] =>
  fact.dimensions.period === null || fact.dimensions.period === 'current'
    ? [{...fact, earlier: true, dimensions: {...fact.dimensions, period: 'prior'}}]
    : [];

/** The documents that a finding is about: those of its figures, and of the words it quotes. */
function documentsOf({instance: {figures: own, quotes, cells}}: Finding, figures: readonly Figure[]): Set<number> {
  const blocks = own.flatMap(({figure}) => {
    const place = figures[figure]?.place;
    return place ? [place.kind === 'cell' ? place.table : place.passage] : [];
  });
  const words = [...quotes.map(({passage}) => passage), ...cells.map(({table}) => table)];
  return new Set([...blocks, ...words].map(block => partOf(block).document));
}

const toVerify = (finding: Finding): Finding =>
  finding.severity === 'error' ? {...finding, severity: 'warning'} : finding;
