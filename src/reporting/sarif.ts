import type {Severity} from '../model/relation.ts';
import type {Result, ResultFigure, ResultFinding} from '../model/result.ts';
import type {About, Mark} from './about.ts';
import {stateWord} from './finding-fields.ts';
import {numbered, quietOf} from './numbered.ts';
import {placeText} from './place-text.ts';
import {countNames, summarise} from './summary.ts';
import {uncheckedLines} from './unchecked-lines.ts';
import type {ReportWords} from './words/words.ts';

// SARIF 2.1.0 (OASIS). Only the properties that are used; sections of the standard are named.

type Level = 'error' | 'warning' | 'note' | 'none';

interface Message {
  text: string;
}

export interface SarifLocation {
  id: number;
  physicalLocation: {artifactLocation: {uri: string; index: number}};
  logicalLocations: {fullyQualifiedName: string; kind: string}[];
  message: Message;
  properties: {page?: number; box?: readonly number[]; selector?: string; printed: string};
}

export interface SarifResult {
  ruleId: string;
  ruleIndex: number;
  kind: 'fail' | 'open' | 'informational';
  level: Level;
  message: Message;
  locations: SarifLocation[];
  relatedLocations: SarifLocation[];
  partialFingerprints: {'crossfootFinding/v1': string};
  suppressions: {kind: 'external'; status: 'accepted'; justification: string}[];
  properties: {number?: number; formula: string; review?: Mark['state']; note?: string; consequences: number};
}

export interface SarifLog {
  $schema: string;
  version: '2.1.0';
  runs: {
    tool: {driver: {name: string; version: string; language: string; rules: SarifRule[]}};
    language: string;
    columnKind: 'utf16CodeUnits';
    artifacts: {location: {uri: string}; mimeType: string; hashes: {'sha-256': string}}[];
    invocations: {executionSuccessful: boolean; toolExecutionNotifications: {level: Level; message: Message}[]}[];
    results: SarifResult[];
    properties: {counts: Record<string, number>; made: string; notChecked: string[]};
  }[];
}

interface SarifRule {
  id: string;
  name: string;
  shortDescription: Message;
  fullDescription: Message;
  help: Message;
  defaultConfiguration: {level: Level};
}

/**
 * The findings as a log of SARIF 2.1.0. What rounding explains or nobody could decide is in it with
 * its own kind and no level; a false alarm is suppressed (3.35) and stays visible.
 */
export function sarifLog(result: Result, about: About, words: ReportWords): SarifLog {
  const open = numbered(result);
  const quiet = quietOf(result).map(finding => ({finding, number: undefined}));
  const ids = [...new Set([...open, ...quiet].map(({finding}) => finding.rule))].sort();
  const summary = summarise(result);
  const uri = uriOf(about.address);
  const {language, version} = about;
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Crossfoot',
            version,
            language: words.exports.tag,
            rules: ids.map(id => ruleOf(id, result, words)),
          },
        },
        language: words.exports.tag,
        columnKind: 'utf16CodeUnits',
        artifacts: [
          {
            location: {uri},
            mimeType: result.source === 'pdf' ? 'application/pdf' : 'text/html',
            hashes: {'sha-256': result.sha256},
          },
        ],
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: result.problems.map(({message}) => ({
              level: 'warning',
              message: {text: message[language]},
            })),
          },
        ],
        results: [...open, ...quiet].map(({finding, number}) => ({
          ...resultOf(finding, {result, about, words, uri, ruleIndex: ids.indexOf(finding.rule)}),
          properties: propertiesOf(finding, number, about),
        })),
        properties: {
          counts: Object.fromEntries(countNames.map(name => [name, summary[name]])),
          made: about.made,
          notChecked: uncheckedLines(result, about, words.exports).map(({message, where}) =>
            `${where} ${message}`.trim(),
          ),
        },
      },
    ],
  };
}

const levels: Record<Severity, Level> = {error: 'error', warning: 'warning', note: 'note'};

function ruleOf(id: string, {findings}: Result, words: ReportWords): SarifRule {
  const own = words.rules[id];
  const severity = findings.find(({rule}) => rule === id)?.severity ?? 'note';
  return {
    id,
    // 3.49.7: a name for programs, in Pascal case.
    name: id.replace(/(?:^|-)([a-z])/gu, (_, letter: string) => letter.toUpperCase()),
    shortDescription: {text: own?.title ?? id},
    fullDescription: {text: own?.meaning ?? id},
    help: {text: own ? [own.formula, own.exceptions, own.ground].join('\n') : id},
    defaultConfiguration: {level: levels[severity]},
  };
}

interface Context {
  result: Result;
  about: About;
  words: ReportWords;
  uri: string;
  ruleIndex: number;
}

type Bare = Omit<SarifResult, 'properties'>;

function resultOf(finding: ResultFinding, context: Context): Bare {
  const {about, words, ruleIndex} = context;
  const open = finding.verdict === 'disagrees';
  const [first, ...others] = finding.figures;
  return {
    ruleId: finding.rule,
    ruleIndex,
    // 3.27.9: where the kind is not «fail» the level is «none».
    kind: open ? 'fail' : finding.verdict === 'undecided' ? 'open' : 'informational',
    level: open ? levels[finding.severity] : 'none',
    message: {text: finding.message[about.language] || stateWord(finding, words.exports)},
    locations: first ? [locationOf(first, 0, context)] : [],
    relatedLocations: others.map((figure, i) => locationOf(figure, i + 1, context)),
    partialFingerprints: {'crossfootFinding/v1': finding.id},
    // 3.27.23: all results of a run have the property, or none.
    suppressions: suppressionsOf(about.marks.get(finding.id), words),
  };
}

function suppressionsOf(mark: Mark | undefined, {exports: words}: ReportWords): SarifResult['suppressions'] {
  if (mark?.state !== 'false-alarm') return [];
  return [{kind: 'external', status: 'accepted', justification: mark.note || words.marks[mark.state]}];
}

function propertiesOf(
  {id, formula, consequences}: ResultFinding,
  number: number | undefined,
  {marks}: About,
): SarifResult['properties'] {
  const mark = marks.get(id);
  return {
    ...(number === undefined ? {} : {number}),
    formula,
    ...(mark?.state ? {review: mark.state} : {}),
    ...(mark && mark.note !== '' ? {note: mark.note} : {}),
    consequences: consequences.length,
  };
}

/** A place: SARIF knows lines and bytes, and a PDF has neither; the page and box go beside it. */
function locationOf(figure: ResultFigure, id: number, {result, words, uri}: Context): SarifLocation {
  const text = placeText(figure, result.tables, words.exports);
  return {
    id,
    physicalLocation: {artifactLocation: {uri, index: 0}},
    logicalLocations: [{fullyQualifiedName: nameOf(figure), kind: figure.table === undefined ? 'text' : 'cell'}],
    message: {text: text === '' ? figure.printed : text},
    properties: {
      ...(figure.page === undefined ? {} : {page: figure.page}),
      ...(figure.box === undefined ? {} : {box: figure.box}),
      ...(figure.selector === undefined ? {} : {selector: figure.selector}),
      printed: figure.printed,
    },
  };
}

const nameOf = ({table, row, column, passage}: ResultFigure): string =>
  table === undefined ? `passage/${passage ?? ''}` : `table/${table}/row/${(row ?? 0) + 1}/column/${(column ?? 0) + 1}`;

/** An address as it is, or a file's name as a relative reference (RFC 3986). */
function uriOf(address: string): string {
  if (/^[a-z][a-z0-9+.-]*:\/\//iu.test(address)) return encodeURI(wellFormed(address)).replaceAll('%25', '%');
  return address
    .replaceAll('\\', '/')
    .split('/')
    .map(part => encodeURIComponent(wellFormed(part)))
    .join('/');
}

/** A lone surrogate has no place in an address. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
