import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join, resolve} from 'node:path';
import * as z from 'zod/mini';
import {anyFile} from '../../src/command/pdf-reader.ts';
import {readFile} from '../../src/command/read-file.ts';
import {readPdfBytes} from '../../src/command/read-pdf-bytes.ts';
import {check} from '../../src/judging/check.ts';
import type {Result, ResultFigure, ResultFinding} from '../../src/model/result.ts';
import {toResult} from '../../src/reporting/result.ts';

export const casesFolder = resolve(import.meta.dirname);

/** A finding as a person reviews it, and where it stands in each source of the case. */
const ExpectedFinding = z.object({
  rule: z.string(),
  verdict: z.string(),
  severity: z.string(),
  cause: z.nullable(z.string()),
  /** The key figures: role, printing and words of each. */
  figures: z.array(z.string()),
  /** How many more relations fail for the same reason. */
  consequences: z.int(),
  /** Source file → place of the first figure; a source that is not named must not have the finding. */
  at: z.record(z.string(), z.string()),
});
export type ExpectedFinding = z.infer<typeof ExpectedFinding>;

/** What a case must give: these findings and no other, and at least so many relations that agree. */
export const Expected = z.object({
  /** Source file → least number of agreeing relations: a case that reads nothing finds nothing wrong. */
  agreesAtLeast: z.record(z.string(), z.int()),
  findings: z.array(ExpectedFinding),
});
export type Expected = z.infer<typeof Expected>;

/** Folders of cases: each holds `source.html`, `source.pdf` or both, of one and the same document. */
export const slugs = (): string[] =>
  readdirSync(casesFolder)
    .filter(name => statSync(join(casesFolder, name)).isDirectory())
    .sort();

export const sourcesOf = (slug: string): string[] =>
  ['source.html', 'source.pdf'].filter(name => existsSync(join(casesFolder, slug, name)));

export function expectedOf(slug: string): Expected {
  return z.parse(Expected, JSON.parse(readFileSync(join(casesFolder, slug, 'expected.json'), 'utf8')));
}

/** Checks one source of a case, by the same code as the headless command. */
export async function resultOf(slug: string, source: string): Promise<Result> {
  const read = await readFile(join(casesFolder, slug, source), anyFile, readPdfBytes);
  if (!read.ok) throw new Error(read.problem);
  return toResult(check(read.disclosure), {file: source, sha256: read.sha256});
}

/** Findings of one source in the form of `expected.json`, sorted. */
export function findingsOf(result: Result, source: string): ExpectedFinding[] {
  return result.findings
    .map(finding => reviewed(finding, result, source))
    .sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'en'));
}

/** What tells findings of one case apart, whatever source they come from. */
export const nameOf = ({at: _, ...finding}: ExpectedFinding): string => JSON.stringify(finding);

/** All sources of a case in the form of `expected.json`. */
export function merged(results: ReadonlyMap<string, Result>): Expected {
  const findings = new Map<string, ExpectedFinding>();
  const agreesAtLeast: Record<string, number> = {};
  for (const [source, result] of results) {
    agreesAtLeast[source] = result.ledger.relations.agrees;
    for (const finding of findingsOf(result, source)) {
      const known = findings.get(nameOf(finding));
      findings.set(nameOf(finding), {...finding, at: {...known?.at, ...finding.at}});
    }
  }
  return {agreesAtLeast, findings: [...findings.values()].sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'en'))};
}

const keyFigures = 3;

function reviewed(finding: ResultFinding, result: Result, source: string): ExpectedFinding {
  const [first] = finding.figures;
  return {
    rule: finding.rule,
    verdict: finding.verdict,
    severity: finding.severity,
    cause: finding.cause,
    figures: finding.figures.slice(0, keyFigures).map(figure => inWords(figure, result)),
    consequences: finding.consequences.length,
    at: {[source]: first ? placeOf(first) : ''},
  };
}

function inWords({role, printed, label, table}: ResultFigure, result: Result): string {
  const own = result.tables.find(({id}) => id === table);
  return [role, printed || '(blank)', own ? `${own.number} ${own.title}`.trim() : 'text', label]
    .filter(part => part !== '')
    .join(' | ');
}

function placeOf({page, table, row, column, passage, start}: ResultFigure): string {
  const where = table === undefined ? [passage, start] : [table, `row ${row}`, `column ${column}`];
  return [...(page === undefined ? [] : [`page ${page}`]), ...where].filter(part => part !== undefined).join(' ');
}
