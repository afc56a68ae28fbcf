import {gathered} from '../model/grouping.ts';
import type {Relation, Spot} from '../model/relation.ts';
import {type Frame, levelOf} from '../recognising/sentences/frame.ts';
import type {PrintedText} from '../recognising/texts.ts';
import {indexPrintings, type Printings} from './printings.ts';
import type {Rule} from './rule.ts';
import type {Misnamed} from './wanted.ts';
import {wording} from './wording.ts';

/**
 * «…（类）…（款）…（项）» in the text names an item as the tables do. Where one of the three names differs, the other
 * two lead to one row, and that name is a slip or one of an earlier edition, or the amount is that of the row, it is asked
 * for.
 */
export const rule: Rule = {
  meta: {id: 'chain-name', severity: 'warning', basis: '财政部《政府收支分类科目》: 文字与表格科目名称一致'},
  find: recognised => {
    const printings = indexPrintings(recognised);
    const byPassage = new Map<string, PrintedText>();
    for (const text of recognised.texts) if (text.passage && !text.inCatalogue) byPassage.set(text.passage.id, text);
    const found = recognised.frames.flatMap(frame => {
      const near = printings.misnamed(frame.subject).filter(own => own.isAlike || hasItsAmount(frame, own, printings));
      const [only, other] = near;
      const text = byPassage.get(frame.passage);
      const spot = only && !other && text ? spotOf(text, only) : null;
      return only && spot ? [{...only, spot}] : [];
    });
    return gathered(found, ({level, printed, expected}) => `${level}|${printed}|${expected}`).map(relationOf);
  },
};

function relationOf(same: readonly (Misnamed & {spot: Spot})[]): Relation {
  const [{level, printed, expected}] = same as [Misnamed & {spot: Spot}];
  return wording({
    rule: rule.meta.id,
    printed: `${printed}（${level}）`,
    expected,
    spots: same.map(({spot}) => spot),
    severity: 'warning',
  });
}

/** So many digits agree by no chance. */
const fewestDigits = 3;

/** The statement has the amount that the tables print in the row of the item. */
function hasItsAmount(frame: Frame, {key}: Misnamed, printings: Printings): boolean {
  const level = levelOf(frame);
  if (!level || String(Math.abs(level.token.value.digits)).length < fewestDigits) return false;
  const wanted = {key, dimensions: {flow: 'expenditure'}, byName: false, bodies: []} as const;
  return printings.of(wanted, 'own').some(({fact: {figure}}) => isSameAmount(figure.printed, level.figure.printed));
}

const plain = (printed: string): string => printed.replace(/[^\d.]/gu, '');
const isSameAmount = (a: string, b: string): boolean => plain(a) === plain(b);

/** Where the name stands with its level word. */
function spotOf(text: PrintedText, {printed, level}: Misnamed): Spot | null {
  const start = text.bare.indexOf(`${printed}(${level})`);
  return start < 0 ? null : text.spot(start, start + printed.length + 3);
}
