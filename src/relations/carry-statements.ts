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
export function carryStatements(frames: readonly Frame[]): Relation[] {
  const sentences = new Map<string, Frame[]>();
  for (const frame of frames) addTo(sentences, `${frame.passage}.${frame.sentence}`, frame);
  return [...sentences.values()].flatMap(own => {
    const [first] = own;
    const told = own.map(partOf);
    if (!first || told.some(part => part === null) || !areOfOne(own, told)) return [];
    const of = (...wanted: Part[]): Term[] =>
      own.flatMap((frame, i) => {
        const level = levelOf(frame);
        return level && wanted.some(part => part === told[i]) ? [plus(level.figure)] : [];
      });
    const form: Form = {
      kind: 'sum',
      left: of('brought', 'income', 'more-in'),
      right: of('spent', 'more-out', 'forward'),
    };
    const isWhole = told.length === kinds.length;
    const sum = asserted('carry-balance', `carry-balance:${first.passage}.${first.sentence}`, form);
    return [{...sum, severity: isWhole ? 'error' : 'warning'}];
  });
}

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
