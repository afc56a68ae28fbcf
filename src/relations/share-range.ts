import type {Relation} from '../model/relation.ts';
import type {Recognised} from '../recognising/recognised.ts';
import {type Frame, levelOf} from '../recognising/sentences/frame.ts';
import {nounOf} from '../recognising/sentences/nouns.ts';
import {subjectOf} from '../recognising/sentences/subjects.ts';
import {printedOf} from '../recognising/texts.ts';
import type {Rule} from './rule.ts';
import {baseOf, namedWholes} from './share-wholes.ts';
import {wording} from './wording.ts';

/**
 * A share of all income or of all expenditure is no more than 100% and no less than nothing. Asked only where the share
 * is not worked out from amounts; what is taken back may be negative, so it is a question.
 */
export const rule: Rule = {
  meta: {id: 'share-range', severity: 'warning', basis: 'arithmetic: a part is not more than its whole'},
  find: recognised =>
    recognised.frames.flatMap(frame =>
      isBeyond(frame) && isOfAll(frame) && !isWorkedOut(frame, recognised) ? relationOf(frame, recognised) : [],
    ),
};

/** More than 100 or less than 0. */
function isBeyond({share}: Frame): boolean {
  if (!share) return false;
  const {digits, decimals} = share.token.value;
  return digits < 0 || digits > 100 * 10 ** decimals;
}

/** 占本年支出合计的: all money of one flow, which what is said to be a share of it belongs to. */
function isOfAll(frame: Frame): boolean {
  const base = baseOf(frame);
  const {exact, dimensions: whole} = subjectOf(base, base);
  if (!exact || whole.fund !== undefined || whole.nature !== undefined || /上年|去年|年初|20\d{2}/u.test(base))
    return false;
  const {dimensions: part} = partOf(frame);
  if (whole.key === 'three:total') return part.key?.startsWith('three:') === true && part.key !== whole.key;
  const isAll = (part.key ?? 'total').startsWith('total') && part.fund === undefined && part.nature === undefined;
  return (whole.key?.startsWith('total') ?? false) && whole.flow !== undefined && whole.flow === flowOf(part) && !isAll;
}

/** What the words right before 占 name, else what the statement is about. */
function partOf({share, level, subject}: Frame): Frame['subject'] {
  const before = nounOf(/([^,。;:]*)占[^占]*$/u.exec(share?.lead.replace(/\s+/gu, '') ?? '')?.[1] ?? '');
  return level || before === '' ? subject : subjectOf(before, before);
}

const flowOf = ({flow, key}: Frame['subject']['dimensions']): string | undefined =>
  flow ?? (/^(?:three|function|economic):/u.test(key ?? '') ? 'expenditure' : undefined);

/** Whether the words name the whole by its amount: then the share itself is checked. */
const isWorkedOut = (frame: Frame, {frames}: Recognised): boolean =>
  levelOf(frame) !== null && namedWholes(frame, frames).length > 0;

function relationOf({share, passage}: Frame, {texts}: Recognised): Relation[] {
  const text = texts.find(own => own.passage?.id === passage);
  if (!share || !text) return [];
  const [start, end] = [text.indexOf(share.start), text.indexOf(share.end)];
  return [
    wording({
      rule: 'share-range',
      printed: printedOf(text, start, end),
      spots: [text.spot(start, end)],
      severity: 'warning',
      details: {base: share.base},
    }),
  ];
}
