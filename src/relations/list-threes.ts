import {addTo} from '../model/grouping.ts';
import type {Form, Relation} from '../model/relation.ts';
import {type Frame, levelOf} from '../recognising/sentences/frame.ts';
import type {Mention} from '../recognising/sentences/mentions.ts';
import {changeTerm, haveOneBase, spokenOf} from './list-changes.ts';
import {withoutOwnMoney} from './list-members.ts';
import {listRelation} from './list-relation.ts';
import {plus} from './terms.ts';
import {areThreeItems, isOfOneBody, isThreeItem} from './three-set.ts';

/**
 * 三公经费 and its items, each told in a paragraph or under a heading of its own: by law there are three, cars being
 * bought and run, so that they come to the total, and what they moved by comes to what the total moved by.
 */
export function threesApart(frames: readonly Frame[]): Relation[] {
  return frames.flatMap((total, at) => {
    const items = threeItemsOf(frames, at);
    return items ? [...levels(total, items), ...moves(total, items)] : [];
  });
}

/** The items of a total of 三公经费 that are told behind it, each by itself; null where they are not, or not all of them. */
export function threeItemsOf(frames: readonly Frame[], at: number): Frame[] | null {
  const total = frames[at] as Frame;
  // A list of its own is read as a list; 「主要是A减少 1」 names no amounts of the items.
  const listed = total.members.filter(part => isThreeItem(part) && levelOf(part) !== null);
  return isTotal(total) && listed.length < 2 ? itemsBehind(frames, at) : null;
}

/**
 * 「三公经费 3，其中：公务接待费 4，公务用车费 0」: whatever items are left out, those of one list come to no more than the
 * total. Of a total with a budget beside it the items may be either's.
 */
export function withinThree(total: Frame, own: Mention, parts: readonly Frame[]): Relation[] {
  const keys = new Set(parts.map(keyOf));
  const areApart =
    keys.size === parts.length && !(keys.has('three:vehicles') && [...keys].some(key => ofCars.test(key)));
  const isItem = (part: Frame): boolean =>
    isThreeItem(part) && part.passage === total.passage && !part.aside && !part.bracketed && isOfTotal(part, total);
  if (!isTotal(total) || total.budget || total.adjusted || !areApart || !parts.every(isItem)) return [];
  const smaller = parts.flatMap(part => levelOf(part) ?? []).map(({figure}) => plus(figure));
  const form: Form = {kind: 'order', smaller, larger: [plus(own.figure)]};
  return [listRelation(`list-sum:three:${own.figure.id}`, 0, form, 'all')];
}

const ofCars = /^three:(?:purchase|running)$/u;

/** 「三公经费 10，其中：A 6、B 4。」, and further down 「三公经费中，A 6、B 4」: each list that names all of it adds up. */
export function threesBelow(total: Frame): Relation[] {
  const inOwn = total.members.filter(({passage}) => passage === total.passage);
  if (!isTotal(total) || inOwn.length < 2) return [];
  const below = total.members.filter(part => part.passage !== total.passage && levelOf(part) && !part.bracketed);
  const isAlone = (part: Frame): boolean => !below.some(other => other !== part && other.passage === part.passage);
  const lists = new Map<string, Frame[]>();
  for (const part of below) addTo(lists, isAlone(part) ? '' : part.passage, part);
  return [...lists]
    .filter(([, parts]) => parts.every(part => isOfTotal(part, total)) && areThreeItems(parts, total.absent))
    .map(([passage, parts]) =>
      listRelation(`list-sum:below-${passage}:${total.index}`, 0, levelForm(total, parts), 'all'),
    );
}

/** How many statements may be between a total and its last item. */
const reach = 24;

const keyOf = ({subject}: Frame): string => subject.dimensions.key ?? '';
const isTotal = (frame: Frame): boolean =>
  keyOf(frame) === 'three:total' && frame.subject.exact && !frame.aside && !frame.bracketed && levelOf(frame) !== null;

/** The first statement of each item behind a total, up to the next total; null where one of them is wanting. */
function itemsBehind(frames: readonly Frame[], at: number): Frame[] | null {
  const total = frames[at] as Frame;
  const found = new Map<string, Frame>();
  for (const frame of frames.slice(at + 1, at + 1 + reach)) {
    if (isEnd(frame, total)) break;
    if (!isThreeItem(frame) || frame.aside || frame.bracketed || !levelOf(frame)) continue;
    // What a car costs to buy and to run stands under both of them.
    if (frame.head && isThreeItem(frame.head)) continue;
    if (found.has(keyOf(frame)) || !isOfTotal(frame, total) || isOfPart(frame, total)) return null;
    found.set(keyOf(frame), frame);
  }
  const items = [...found.values()];
  return items.length > 1 && areThreeItems(items, total.absent) ? items : null;
}

/** Another total, or something else than 三公经费 that is no part of it. */
const isEnd = (frame: Frame, total: Frame): boolean =>
  (levelOf(frame) !== null && frame.head === null && !keyOf(frame).startsWith('three:') && frame.subject.exact) ||
  (isTotal(frame) && frame !== total) ||
  /^three:(?:meeting|training)$/u.test(keyOf(frame));

/** 部门三公经费 10。局本级公务接待费 2: of one of the bodies only. */
const isOfPart = (frame: Frame, total: Frame): boolean =>
  isOfOneBody(levelOf(frame) as Mention) && !isOfOneBody(levelOf(total) as Mention);

/** Of the same year, money and stage, as far as both say so. */
function isOfTotal({subject, final, level}: Frame, total: Frame): boolean {
  const [own, whole] = [subject.dimensions.fund, total.subject.dimensions.fund];
  const isOfYear = subject.year === null || total.subject.year === null || subject.year === total.subject.year;
  // 「三公经费支出 10」 is what was spent, as 「公务接待费决算数 4」 is.
  const isSpent = total.final !== null || (/支出$/u.test(total.subject.noun) && !/预算/u.test(total.subject.noun));
  const isOfStage = level === null ? isSpent : total.final === null || final !== null || level.stage === null;
  return isOfYear && isOfStage && (own === undefined || whole === undefined || own === whole);
}

const term = (frame: Frame) => plus((levelOf(frame) as Mention).figure);

const levelForm = (total: Frame, items: readonly Frame[]): Form => ({
  kind: 'sum',
  left: [term(total)],
  right: items.map(term),
});

function levels(total: Frame, items: readonly Frame[]): Relation[] {
  const family = `list-sum:threes:${total.index}`;
  const treasury = withoutOwnMoney(items);
  const other: Form[] = treasury ? [{kind: 'sum', left: [term(total)], right: treasury}] : [];
  return [levelForm(total, items), ...other].map((form, reading) => listRelation(family, reading, form, 'all'));
}

/** Every item moved or stayed as it was, all of them measured as the total is: against one year, or the budget. */
function moves(total: Frame, items: readonly Frame[]): Relation[] {
  return (['change', 'excess'] as const).flatMap(slot => {
    const whole = total[slot];
    const against = slot === 'change' ? 'year' : 'budget';
    const isTold = (item: Frame): boolean =>
      item[slot] !== null || (item.direction?.said === 'same' && item.direction.against === against);
    if (!whole || total.absent.length > 0 || !items.every(isTold)) return [];
    const moved = items.flatMap(item => item[slot] ?? []);
    if (moved.length === 0 || !haveOneBase([whole, ...moved])) return [];
    const form: Form = {kind: 'sum', left: [changeTerm(whole)], right: moved.map(changeTerm)};
    return [
      {
        ...listRelation(`list-sum:threes:${total.index}:${slot}`, 0, form, 'all'),
        given: [levelForm(total, items)],
        spoken: spokenOf([whole, ...moved]),
      },
    ];
  });
}
