import type {Relation} from '../model/relation.ts';
import type {Frame} from '../recognising/sentences/frame.ts';
import {framesByPassage} from '../recognising/sentences/frames-by-passage.ts';
import type {Mention} from '../recognising/sentences/mentions.ts';
import {isGeneric} from '../recognising/sentences/subjects.ts';
import type {Rule} from './rule.ts';
import {asserted, minus, plus} from './terms.ts';

/**
 * «总收入由年初预算 A 万元调整为 B 万元，调增 C 万元»: what a budget is adjusted to is what it was and by how much it moved.
 * The change may stand before both: 调增总收入 C 万元，由 A 万元调整为 B 万元.
 */
export const rule: Rule = {
  meta: {id: 'adjusted-amount', severity: 'error', basis: 'arithmetic: the adjusted budget less the one before it'},
  find: ({frames}) => [...framesByPassage(frames).values()].flatMap(own => adjustmentsIn(mentionsOf(own))),
};

/** «由 A 万元调整为 B 万元»: how a statement says both amounts. */
export const isAdjusted = ({prior, level}: Frame): boolean =>
  prior !== null && level !== null && prior.end + level.lead.length === level.start && becomes.test(bare(level.lead));

/** All that the statements of a passage say, in its order. */
const mentionsOf = (frames: readonly Frame[]): Mention[] =>
  frames
    .flatMap(frame =>
      [frame.level, frame.budget, frame.adjusted, frame.final, frame.prior, frame.change, frame.excess].filter(
        mention => mention !== null,
      ),
    )
    .sort((a, b) => a.start - b.start);

const bare = (text: string): string => text.replace(/\s+/gu, '').replace(/，/gu, ',');

/** Nothing stands between the two amounts but that the one became the other. */
const becomes = /^(?:统一|相应)?(?:调整|变更|修正|修改)(?:后)?(?:为|至|到)$/u;
/** … or words of why, or of what, in the same sentence: 预算为 A 万元，根据财力情况调整为 B 万元. */
const becomesWith = /^,[^。;]*(?:调整|变更)[^,。;]{0,8}(?:为|至|到)$/u;
/** The amount before may be of what the clause before it says has moved: 调增总收入 C 万元，由年初预算的 A 万元…. */
const fromWhich = /^,(?:即)?([^,;。]*?)[由从](.*)$/u;

function adjustmentsIn(told: readonly Mention[]): Relation[] {
  return told.flatMap((after, at): Relation[] => {
    const before = told[at - 1];
    const lead = bare(after.lead);
    const isDirect = becomes.test(lead);
    if (!before || !isAmount(after) || !isAmount(before) || !(isDirect || becomesWith.test(lead))) return [];
    const behind = changeBehind(told[at + 1]);
    const change = behind ?? changeAhead(told[at - 2], before);
    if (!change) return [];
    const moved = change.sign >= 0 ? plus(change.figure) : minus(change.figure);
    // 收支增加 C 万元，总收支从 A 万元调整为 B 万元: the two may be of more than what moved.
    const isNamed = behind === null && !/^,(?:即)?[由从]/u.test(bare(before.lead));
    const isOfBudget = behind?.against === 'budget' && isOneThing(before, lead);
    const isCertain = (isDirect && !isNamed && before.end + after.lead.length === after.start) || isOfBudget;
    return [
      {
        ...asserted(rule.meta.id, `adjusted-amount:${after.figure.id}`, {
          kind: 'sum',
          left: [plus(after.figure)],
          right: [plus(before.figure), moved],
        }),
        certain: isCertain,
        ground: isCertain ? 'words' : 'structure',
        copied: 'list',
      },
    ];
  });
}

const things = /收入|支出|基金|国有资本|社会保险/gu;

/** «支出预算 A 万元，…调整支出预算为 B 万元，较年初预算增加 C 万元»: what the second names is all in the name of the first. */
const isOneThing = (before: Mention, lead: string): boolean =>
  /预算/u.test(before.noun) && (lead.match(things) ?? []).every(thing => before.noun.includes(thing));

const isAmount = ({kind, token}: Mention): boolean => (kind === 'level' || kind === 'prior') && token.kind === 'money';

/** 调整为 B 万元，比年初预算调增 C 万元: by how much, with no name of something else. */
function changeBehind(change: Mention | undefined): Mention | null {
  if (!change || !isChange(change)) return null;
  return isGeneric(change.noun) && !/[。;]/u.test(bare(change.lead)) ? change : null;
}

function changeAhead(change: Mention | undefined, before: Mention): Mention | null {
  const [, name, from] = fromWhich.exec(bare(before.lead)) ?? [];
  if (!change || name === undefined || from === undefined || !isChange(change)) return null;
  return isGeneric(name) && isGeneric(from.replace(/第.次|的$/gu, '')) ? change : null;
}

const isChange = ({kind, sign, token, aside}: Mention): boolean =>
  kind === 'change' && sign !== 0 && token.kind === 'money' && !aside;
