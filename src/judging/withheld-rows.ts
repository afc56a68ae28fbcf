import type {Disclosure} from '../model/disclosure.ts';
import type {Figure} from '../model/figure.ts';
import type {RecognisedTable} from '../recognising/recognised.ts';
import {figuresOf} from './form-terms.ts';
import type {Judged} from './judged.ts';

/** 涉密科目未列示, 按照保密规定不予公开: what is secret is left out. */
const secret =
  /(?:涉密|保密|国家秘密)[^。;；]{0,30}(?:未|不予?|没有)[^。;；，,]{0,8}(?:列示|列出|公开|反映|细化|体现)/u;
/** 仅列示主要项目, 其他支出未列示: some rows stand for all. */
const ofSome =
  /(?:仅|只)列(?:示|出|明)?(?!入)|(?:部分|其余|其他)[^。;；，,]{0,20}未(?:予)?(?:在本表)?(?:单独|逐一|一一)?(?:列示|列出|公开)/u;

/** 主要项目支出表, 50万元以上项目表: the title of a table that is of some rows. */
const titledOfSome =
  /主要(?:项目|支出|收入|科目|商品|经济|指标|内容|情况)|重[点大]项目|(?:万?元|%)(?:[(（]含[)）])?以上/u;

/**
 * A document that says that rows are left out of its tables, or of a list, as what is secret is: a total that is more than
 * the rows that are printed is a question; so it is in a table whose title says that it is of some, unless its other
 * columns show that it lists all.
 */
export function withoutWithheld(
  judged: readonly Judged[],
  figures: readonly Figure[],
  disclosure: Disclosure,
  tables: readonly RecognisedTable[],
): readonly Judged[] {
  const suspects = judged.filter(isShort);
  if (suspects.length === 0) return judged;
  const partly = tables.filter(({caption}) => titledOfSome.test(caption.title)).map(({id}) => id);
  const asked = new Set(
    saysWithheld(disclosure)
      ? suspects
      : suspects.filter(entry => isIn(entry, figures, partly) && !isBorneOut(entry, judged)),
  );
  if (asked.size === 0) return judged;
  return judged.map(entry => (asked.has(entry) ? {...entry, severity: 'warning'} : entry));
}

const isIn = ({relation: {form}}: Judged, figures: readonly Figure[], tables: readonly string[]): boolean =>
  tables.length > 0 &&
  figuresOf(form).some(id => {
    const place = figures[id]?.place;
    return place?.kind === 'cell' && tables.includes(place.table);
  });

/** Whether the same rows come to the total of another column. */
const isBorneOut = ({relation: {family}}: Judged, judged: readonly Judged[]): boolean =>
  judged.some(
    ({relation, verdict, computed}) =>
      relation.family === family && (verdict === 'agrees' || verdict === 'rounding') && computed?.expected !== 0n,
  );

/** A total of rows that are less than it. */
const isShort = ({verdict, severity, computed, relation: {rule, form}}: Judged): boolean =>
  verdict === 'disagrees' &&
  severity === 'error' &&
  (rule === 'row-sum' || rule === 'row-hierarchy') &&
  form.kind === 'sum' &&
  computed !== null &&
  computed.difference > 0n;

const saysWithheld = ({blocks}: Disclosure): boolean =>
  blocks.some(block =>
    (block.kind === 'passage' ? [block.text] : block.cells.map(({text}) => text)).some(
      text => /[密列]/u.test(text) && (secret.test(text) || ofSome.test(text)),
    ),
  );
