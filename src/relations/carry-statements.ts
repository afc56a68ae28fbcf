import {addTo} from '../model/grouping.ts';
import type {Form, Relation, Term} from '../model/relation.ts';
import {type Frame, levelOf} from '../recognising/sentences/frame.ts';
import {asserted, plus} from './terms.ts';

type Part = 'brought' | 'income' | 'more-in' | 'spent' | 'more-out' | 'forward';

const kinds: readonly (readonly [Part, RegExp])[] = [
  ['brought', /年初(?:财政拨款)?结(?:转|余)(?:[和及、]?结余)?(?:资金)?$/u],
  ['income', /(?:^|本年|当年|拨款)收入(?:合计)?$/u],
  ['more-in', /^(?:使?用|动用)?(?:非财政拨款结余|事业基金)(?:弥补收支差额)?$/u],
  ['spent', /(?:^|本年|当年|拨款)支出(?:合计)?$/u],
  ['more-out', /^结余分配$/u],
  ['forward', /年[末终](?:财政拨款)?结(?:转|余)(?:[和及、]?结余)?(?:资金)?$/u],
];

/**
 * 「政府性基金年初结转和结余 10，本年收入 90，本年支出 85，年末结转和结余 15」: the four of one fund, or of all money, in one
 * sentence, and no other amount. Money that was given back has no place among them, so a person must look; where
 * 用事业基金弥补收支差额 and 结余分配 stand with them, these are the lines of 收入支出决算总表, whose two sides are one.
 */
export const carryStatements = (frames: readonly Frame[]): Relation[] =>
  carrySentences(frames).map(({first, lines, of}) => {
    const form: Form = {kind: 'sum', left: of(...into), right: of(...out)};
    const sum = asserted('carry-balance', `carry-balance:${first.passage}.${first.sentence}`, form);
    return {...sum, severity: lines === kinds.length ? 'error' : 'warning'};
  });

/** What brings money in, and what takes it out. */
const into = ['brought', 'income', 'more-in'] as const;
const out = ['spent', 'more-out', 'forward'] as const;

interface CarrySentence {
  first: Frame;
  /** How many lines of the account it states. */
  lines: number;
  /** The amounts of some of them. */
  of(...wanted: readonly Part[]): Term[];
}

function carrySentences(frames: readonly Frame[]): CarrySentence[] {
  const sentences = new Map<string, Frame[]>();
  for (const frame of frames) addTo(sentences, `${frame.passage}.${frame.sentence}`, frame);
  return [...sentences.values()].flatMap(own => {
    const [first] = own;
    const told = own.map(partOf);
    if (!first || told.some(part => part === null) || !areOfOne(own, told)) return [];
    const of = (...wanted: readonly Part[]): Term[] =>
      own.flatMap((frame, i) => {
        const level = levelOf(frame);
        return level && wanted.some(part => part === told[i]) ? [plus(level.figure)] : [];
      });
    return [{first, lines: told.length, of}];
  });
}

const again: readonly (readonly [Part, RegExp])[] = [
  ['income', /^(?:20\d{2}年(?:度)?)?(?:本年|当年)?收入(?:合计)?$/u],
  ['spent', /^(?:20\d{2}年(?:度)?)?(?:本年|当年)?支出(?:合计)?$/u],
];

/** How many statements behind the sentence its income and expenditure may be told again. */
const reach = 100;

/**
 * 「年初结转和结余 10，本年收入 90，本年支出 85，年末结转和结余 15。（一）2026年收入 90，比上年…。（二）2026年支出 85，…」: what came in and
 * was spent, at the head of its own paragraph of the same section. Where that does not say 本年, it may be all of its
 * side, with what was carried over.
 */
export const carryAgain = (frames: readonly Frame[]): Relation[] =>
  carrySentences(frames).flatMap(({first, of}) =>
    again.flatMap(([part, words]) => {
      const told = frames
        .slice(first.index + 1, first.index + 1 + reach)
        .find(frame => opensItem(frame, first) && words.test(frame.subject.noun));
      const level = levelOf(told ?? null);
      if (!told || !level) return [];
      const isOfYear = /本年|当年/u.test(told.subject.noun);
      const sides = [of(part), ...(isOfYear ? [] : [of(...(part === 'income' ? into : out))])];
      return sides.map((left, reading): Relation => {
        const form: Form = {kind: 'sum', left, right: [plus(level.figure)]};
        const relation = asserted('restatement', `restatement:carried:${level.figure.id}`, form);
        return {...relation, reading, severity: isOfYear ? 'error' : 'warning', tie: true};
      });
    }),
  );

/** The head of a numbered paragraph of the section of a statement, of the same year and money. */
const opensItem = ({ordinal, head, aside, section, subject, passage}: Frame, first: Frame): boolean =>
  ordinal !== null &&
  head === null &&
  !aside &&
  passage !== first.passage &&
  (section === first.section || section.startsWith(`${first.section}.`)) &&
  (subject.year === null || first.subject.year === null || subject.year === first.subject.year) &&
  subject.dimensions.fund === first.subject.dimensions.fund;

/** Which of the lines a statement is; null where it states something else, or no amount. */
function partOf(frame: Frame): Part | null {
  const noun = frame.subject.noun.replace(/(?:预算|决算|数)+$/u, '');
  return levelOf(frame) && !frame.aside ? (kinds.find(([, words]) => words.test(noun))?.[0] ?? null) : null;
}

/** Whether all four stand there, each line once and in its order, in no list of something else, and of the same money. */
function areOfOne(own: readonly Frame[], told: readonly (Part | null)[]): boolean {
  const places = told.map(part => kinds.findIndex(([kind]) => kind === part));
  const four = own.filter((_, i) => told[i] !== 'more-in' && told[i] !== 'more-out');
  return (
    four.length === 4 &&
    new Set(places).size === places.length &&
    own.every(({head}) => head === own[0]?.head) &&
    four.every(({subject}) => subject.dimensions.fund === four[0]?.subject.dimensions.fund)
  );
}
