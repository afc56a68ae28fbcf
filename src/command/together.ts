import {check} from '../judging/check.ts';
import type {Block, Disclosure} from '../model/disclosure.ts';
import type {Result, ResultFigure, ResultFinding} from '../model/result.ts';
import type {DocumentKind} from '../recognising/document-kind.ts';
import {bareName} from '../recognising/names.ts';
import {recognise} from '../recognising/recognise.ts';
import {toResult} from '../reporting/result.ts';

/** A document with its file. */
export interface ReadDocument {
  file: string;
  sha256: string;
  disclosure: Disclosure;
}

/** Between the number of a document and the id of a block of it. */
const mark = '>';

/**
 * The results of documents that belong together, such as the explanations and the tables of one budget.
 * What disagrees between two of them stands in the result of the first; its figures say which file
 * they are in. Documents of different bodies, years or kinds are not held against each other.
 */
export function resultsTogether(documents: readonly ReadDocument[]): Result[] {
  const results = documents.map(({file, sha256, disclosure}) => toResult(check(disclosure), {file, sha256}));
  const [first, ...others] = results;
  if (!first || others.length === 0 || !belongTogether(documents)) return results;
  const joined = toResult(check(joinedDisclosure(documents)), {file: first.file, sha256: first.sha256});
  const between = joined.findings.filter(finding => filesOf(finding).size > 1);
  return [{...first, findings: [...first.findings, ...between.map(finding => named(finding, documents))]}, ...others];
}

/** Whether documents are about the same budget of the same body; one that does not say is not asked. */
export function belongTogether(documents: readonly ReadDocument[]): boolean {
  const recognised = documents.map(({disclosure}) => recognise(disclosure));
  const kinds = recognised.map(({kind}) => kind);
  const same = (values: readonly (string | number | null)[]): boolean =>
    new Set(values.filter(value => value !== null && value !== '' && value !== 'unknown')).size <= 1;
  return (
    same(recognised.map(({year}) => year)) &&
    same(kinds.map(({stage}) => stage)) &&
    same(kinds.map(({scope}) => scope)) &&
    sameBody(kinds)
  );
}

/** One name may be longer than the other: 某市审计局 and 审计局. */
function sameBody(kinds: readonly DocumentKind[]): boolean {
  const names = kinds.map(({body}) => bareName(body)).filter(name => name !== '');
  return names.every(a => names.every(b => a.includes(b) || b.includes(a)));
}

/** All documents as one; the ids of blocks say which of them they are of. */
function joinedDisclosure(documents: readonly ReadDocument[]): Disclosure {
  const blocks = documents.flatMap(({disclosure}, at) =>
    disclosure.blocks.map((block): Block => ({...block, id: `${at}${mark}${block.id}`})),
  );
  const [first] = documents;
  return {
    source: first?.disclosure.source ?? 'pdf',
    ...(first?.disclosure.name === undefined ? {} : {name: first.disclosure.name}),
    pages: documents.reduce((pages, {disclosure}) => pages + disclosure.pages, 0),
    blocks,
    problems: documents.flatMap(({disclosure}) => disclosure.problems),
  };
}

const idOf = ({table, passage}: ResultFigure): string => table ?? passage ?? '';

const filesOf = ({figures}: ResultFinding): Set<string> =>
  new Set(figures.filter(({role}) => role !== 'consequence').map(figure => idOf(figure).split(mark)[0] ?? ''));

/** A finding of the joined document with the own ids of its blocks, and the files they are in. */
function named(finding: ResultFinding, documents: readonly ReadDocument[]): ResultFinding {
  const ofFile = (figure: ResultFigure): ResultFigure => {
    const [at = '', ...rest] = idOf(figure).split(mark);
    const id = rest.join(mark);
    const file = documents[Number(at)]?.file;
    return {
      ...figure,
      ...(figure.table === undefined ? {} : {table: id}),
      ...(figure.passage === undefined ? {} : {passage: id}),
      ...(file === undefined ? {} : {file}),
    };
  };
  return {
    ...finding,
    figures: finding.figures.map(ofFile),
    consequences: finding.consequences.map(consequence => ({
      ...consequence,
      figures: consequence.figures.map(ofFile),
    })),
  };
}
