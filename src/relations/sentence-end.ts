import type {Passage} from '../model/disclosure.ts';
import type {Relation} from '../model/relation.ts';
import {readNumbering} from '../recognising/numbering.ts';
import {type PrintedText, printedOf} from '../recognising/texts.ts';
import type {Rule} from './rule.ts';
import {wording} from './wording.ts';

/**
 * A paragraph of several sentences whose last one has no full stop, in a text whose other paragraphs end with one. Only
 * where a heading or a numbered paragraph follows: elsewhere the next one may be the rest of it.
 */
export const rule: Rule = {
  meta: {id: 'sentence-end', severity: 'note', basis: 'GB/T 15834—2011 标点符号用法: 句号'},
  find: ({texts, disclosure}) => {
    const paragraphs = texts.filter(isRunning);
    const open = paragraphs.filter(text => isOpen(text));
    const closed = paragraphs.filter(({bare}) => bare.endsWith('。'));
    if (open.length === 0 || open.length > most || closed.length < fewest) return [];
    const next = new Map(disclosure.blocks.map((block, i) => [block.id, disclosure.blocks[i + 1]]));
    const ended = open.filter(({passage}) => {
      const follows = next.get(passage?.id ?? '');
      return follows?.kind === 'passage' && beginsAnew(follows);
    });
    return ended.length > 0 ? [relationOf(ended)] : [];
  },
};

/** So many paragraphs that end as they should show the habit of the writer, so many that do not another one. */
const fewest = 8;
const most = 3;

/** A paragraph of at least two sentences. */
const isRunning = ({role, inCatalogue, bare}: PrintedText): boolean =>
  role === 'paragraph' && !inCatalogue && bare.length >= 40 && /。(?=[^)”])/u.test(bare);

/** It ends with a word or an amount: no mark, no bracket, and no signature or date. */
const isOpen = ({bare}: PrintedText): boolean =>
  /[\u4e00-\u9fff%]$/u.test(bare) &&
  !/[年月日号]$|(?:部门|单位|局|委|办|院|中心)$/u.test(bare) &&
  !/见(?:附件|附表|下表)/u.test(bare.slice(-16));

const beginsAnew = ({role, text}: Passage): boolean =>
  role === 'heading' || (role === 'paragraph' && readNumbering(text.replace(/\s/gu, '')) !== null);

function relationOf(open: readonly PrintedText[]): Relation {
  const end = (text: PrintedText): number => text.bare.length;
  const [first] = open as [PrintedText, ...PrintedText[]];
  return wording({
    rule: 'sentence-end',
    printed: printedOf(first, Math.max(0, end(first) - 14), end(first)),
    spots: open.map(text => text.spot(Math.max(0, end(text) - 14), end(text))),
    severity: 'note',
  });
}
