import type {Report} from '../model/report.ts';
import type {ResultFigure, ResultFinding} from '../model/result.ts';
import {fill, inBoth} from './bilingual.ts';
import {type PlaceIndex, resultFigure, spots} from './figure-places.ts';
import {message, printedSide, sentenceOf, unitName, valuesOf} from './finding-sentences.ts';
import {formulaOf} from './formula.ts';

/** A finding as data, with its words in both languages. */
export function resultFinding(finding: Report['findings'][number], report: Report, index: PlaceIndex): ResultFinding {
  const {instance} = finding;
  const values = valuesOf(instance, report);
  const suspect = finding.suspect;
  const ordered = [...instance.figures].sort(
    (a, b) => Number(b.figure === suspect?.figure) - Number(a.figure === suspect?.figure),
  );
  const own = instance.figures.some(({figure}) => figure === suspect?.figure);
  return {
    id: finding.id,
    rule: finding.rule,
    verdict: finding.verdict,
    severity: finding.severity,
    cause: finding.cause,
    title: inBoth(words => words.rules[finding.rule]?.title ?? finding.rule),
    message: inBoth(words => message(finding, values(words), words, report)),
    sentence: inBoth(words => sentenceOf(finding, values(words), words)),
    formula: formulaOf(instance, report),
    // What is printed and what it would have to be are said of one and the same figure.
    printed: (suspect ? report.figures[suspect.figure]?.printed : undefined) ?? printedSide(instance, report),
    expected: suspect?.expected ?? instance.computed?.expected ?? '',
    difference: instance.computed?.difference ?? '',
    unit: unitName(instance, report),
    ...(instance.computed?.intervals ? {intervals: instance.computed.intervals} : {}),
    ...([instance, ...finding.consequences].some(({personal}) => personal) ? {personal: true} : {}),
    figures: [
      ...(suspect && !own ? resultFigure(suspect.figure, 'suspect', report, index) : []),
      ...ordered.flatMap(({figure, role}) => resultFigure(figure, role, report, index)),
      ...spots(instance, index),
      ...consequenceFigures(finding, report, index),
    ],
    consequences: finding.consequences.map(entry => ({
      rule: entry.rule,
      message: inBoth(words => fill(words.rules[entry.rule]?.disagrees ?? '', valuesOf(entry, report)(words))),
      formula: formulaOf(entry, report),
      figures: [
        ...entry.figures.flatMap(({figure, role}) => resultFigure(figure, role, report, index)),
        ...spots(entry, index),
      ],
    })),
  };
}

/** The figures of what follows from the same root, so that each place of it leads to the finding. */
function consequenceFigures(finding: Report['findings'][number], report: Report, index: PlaceIndex): ResultFigure[] {
  const own = new Set([...finding.instance.figures.map(({figure}) => figure), finding.suspect?.figure]);
  const others = new Set(finding.consequences.flatMap(({figures}) => figures.map(({figure}) => figure)));
  return [
    ...[...others].filter(id => !own.has(id)).flatMap(id => resultFigure(id, 'consequence', report, index)),
    ...finding.consequences
      .flatMap(entry => spots(entry, index))
      .map((figure): ResultFigure => ({...figure, role: 'consequence'})),
  ];
}
