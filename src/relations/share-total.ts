import type {Form, Relation, Term} from '../model/relation.ts';
import {arePartsOfOne} from '../recognising/complete-parts.ts';
import {type Numbered, numbersByPassage} from '../recognising/sentences/counts.ts';
import {type Frame, levelOf} from '../recognising/sentences/frame.ts';
import {isSameSubject, subjectOf} from '../recognising/sentences/subjects.ts';
import {ofOne} from './list-usual.ts';
import type {Rule} from './rule.ts';
import {plus} from './terms.ts';
import {isThreeItem} from './three-set.ts';

/**
 * 基本支出占60%，项目支出占40%: shares without their amounts. Where they are of all the parts of one whole, they
 * come to 100, as far as their last places tell.
 */
export const rule: Rule = {
  meta: {id: 'share-total', severity: 'error', basis: 'arithmetic: the shares of a whole come to 100 %'},
  find: recognised =>
    numbersByPassage(recognised).flatMap(numbers =>
      runsOf(numbers).flatMap(run => [...relationsOf(run), ...ofAmounts(run, recognised.frames)]),
    ),
};

/** How many statements of a whole and of an item may be meant at most. */
const mostStated = 4;

/**
 * 「三公经费 10，其中：A 7、B 3。三公经费中，A占70%，B占30%」: the shares are of amounts that are stated elsewhere. Where all the others
 * fit one whole, so does the one.
 */
function ofAmounts(run: readonly Numbered[], frames: readonly Frame[]): Relation[] {
  const names = namesOf(run);
  if (!names || !arePartsOfOne(names)) return [];
  const stated = frames.filter(
    frame =>
      levelOf(frame) !== null &&
      frame.subject.exact &&
      !ofOne.test(frame.subject.noun) &&
      !frame.aside &&
      !frame.bracketed,
  );
  const items = names.map(name => {
    const subject = subjectOf(name, name);
    return stated.filter(
      ({subject: own}) => own.dimensions.key === subject.dimensions.key && isSameSubject(own, subject),
    );
  });
  const isThree = items.some(own => own.some(isThreeItem));
  const wholes = stated
    .filter(
      ({subject}) =>
        subject.dimensions.key === (isThree ? 'three:total' : 'total:year') && subject.dimensions.nature === undefined,
    )
    .slice(0, mostStated);
  const filled = run
    .map((number, i) => ({number, items: items[i] ?? []}))
    .filter(({number}) => number.figure.value?.digits);
  if (filled.length < 2 || filled.some(({items: own}) => own.length === 0)) return [];
  const list = run.map(({figure}) => figure.id);
  const share = (number: Numbered, part: Frame, whole: Frame): Form => ({
    kind: 'share',
    part: termOf(part),
    whole: termOf(whole),
    percent: number.figure.id,
    list,
  });
  return filled.flatMap(({number, items: own}) =>
    wholes.flatMap((whole, at) =>
      own.slice(0, mostStated).map(
        (part, i): Relation => ({
          rule: rule.meta.id,
          family: `share-total:of:${number.figure.id}`,
          reading: at * mostStated + i,
          form: share(number, part, whole),
          ground: 'words',
          certain: true,
          severity: 'error',
          given: filled
            .filter(other => other.number !== number)
            .flatMap(other => other.items.slice(0, 1).map(item => share(other.number, item, whole))),
          details: {names: names.join('、')},
        }),
      ),
    ),
  );
}

const termOf = (frame: Frame): Term[] => {
  const level = levelOf(frame);
  return level ? [plus(level.figure)] : [];
};

const isPercent = ({figure}: Numbered): boolean => figure.unit.kind === 'percent';

/** Percentages that follow each other in one sentence, without another number between them. */
function runsOf(numbers: readonly Numbered[]): Numbered[][] {
  const runs: Numbered[][] = [];
  let open: Numbered[] = [];
  for (const number of numbers) {
    if (!isPercent(number) || /[。;]/u.test(number.lead)) open = [];
    if (!isPercent(number)) continue;
    if (open.length === 0) runs.push(open);
    open.push(number);
  }
  return runs.filter(run => run.length > 1);
}

/** What each share is of: named before each, or in a row before 分别占. */
function namesOf(run: readonly Numbered[]): string[] | null {
  const [first, ...others] = run;
  const lead = first?.lead.split(/[。;]/u).at(-1) ?? '';
  const row = /(?:[,:]|其中|^)((?:[^,:]{2,14}[、和及与])+[^,:]{2,14})分别占[^,、\d]{0,16}$/u.exec(lead)?.[1];
  if (row !== undefined) {
    const names = row.replace(/^.*其中/u, '').split(/[、和及与]/u);
    return names.length === run.length && others.every(({lead: own}) => /^[、,和及与]$/u.test(own)) ? names : null;
  }
  if (!areOfOneWhole(run)) return null;
  const names = run.map(({lead: own}) => /([^,、:。;]{2,16}?)占[^,、:。;]{0,16}$/u.exec(own)?.[1] ?? '');
  return names.includes('') ? null : names.map(name => name.replace(/^.*其中/u, ''));
}

/** Shares of two wholes, or of two years, do not come to anything together. */
function areOfOneWhole(run: readonly Numbered[]): boolean {
  const bases = run.map(({lead}) =>
    (/占([^,、:。;]{0,16})$/u.exec(lead)?.[1] ?? '').replace(/的|比重?|约|为|达|到/gu, ''),
  );
  return (
    new Set(bases.filter(base => base !== '')).size <= 1 &&
    !bases.some(base => /由|从|上年|去年|[增降升减]/u.test(base))
  );
}

function relationsOf(run: readonly Numbered[]): Relation[] {
  const names = namesOf(run);
  // A list that may leave something out proves nothing.
  if (!names || !arePartsOfOne(names)) return [];
  const [first] = run;
  return [
    {
      rule: 'share-total',
      family: `share-total:${first?.figure.id}`,
      reading: 0,
      form: {kind: 'fixed', parts: run.map(({figure}) => plus(figure)), totals: [100]},
      ground: 'words',
      certain: true,
      severity: 'error',
      details: {names: names.join('、')},
    },
  ];
}
