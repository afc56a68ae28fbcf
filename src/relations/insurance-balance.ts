import type {Figure} from '../model/figure.ts';
import {gathered} from '../model/grouping.ts';
import type {Relation} from '../model/relation.ts';
import type {RecognisedBlock} from '../recognising/recognised.ts';
import type {Rule} from './rule.ts';
import {asserted, minus, plus} from './terms.ts';

/**
 * 社会保险基金: what a fund took in less what it paid is 本年收支结余, in rows below each other or in columns beside each other;
 * with what was left of the years before it is 年末滚存结余, unless accounts of earlier years were corrected.
 */
export const rule: Rule = {
  meta: {
    id: 'insurance-balance',
    severity: 'error',
    basis: '《社会保险基金财务制度》: 本年收支结余 is income less expenditure',
  },
  find: ({tables}) =>
    tables
      .filter(({kind, caption}) => kind === 'amounts' && /(?:社会|社)保(?:险|障)?基金|保险基金/u.test(caption.title))
      .flatMap(table =>
        table.blocks.flatMap((block, index) =>
          [...inRows(block), ...inColumns(block)].flatMap((parts, i) =>
            relationsOf(parts, `insurance-balance:${table.id}.${index}`, i),
          ),
        ),
      ),
};

type Part = 'income' | 'spent' | 'left' | 'before' | 'after';

const partNames: readonly (readonly [RegExp, Part])[] = [
  [/^(?:本年|当年)(?:收支)?结余$|^收支结余$/u, 'left'],
  [/^(?:上年|年初|期初)(?:末)?(?:滚存|累计)?结余$/u, 'before'],
  [/^(?:年末|期末)(?:滚存|累计)?结余$|^(?:滚存|累计)结余$/u, 'after'],
  [/^(?:本年|当年)?(?:基金)?收入(?:合计|总计|小计)?$/u, 'income'],
  [/^(?:本年|当年)?(?:基金)?支出(?:合计|总计|小计)?$/u, 'spent'],
];

const partOf = (name: string): Part | null =>
  partNames.find(([words]) => words.test(name.replace(/[\s（(].*$/u, '')))?.[1] ?? null;

type Parts = ReadonlyMap<Part, Figure>;

/** One of each in every column of amounts; none where a part is printed in several rows. */
function inRows(block: RecognisedBlock): Parts[] {
  const rows = block.rows.flatMap((row, index) => {
    const part = row.ofWhich ? null : partOf(row.name);
    return part ? [{part, index}] : [];
  });
  if (new Set(rows.map(({part}) => part)).size < rows.length) return [];
  return block.figures
    .filter(({role}) => role === 'amount')
    .map(column => partsOf(rows.map(({part, index}) => [part, block.figureAt(index, column.index)])));
}

/** One of each in every row, under each head that has them. */
function inColumns(block: RecognisedBlock): Parts[] {
  const columns = block.figures.flatMap(column => {
    const part = partOf(column.path.at(-1) ?? '');
    return part ? [{part, column, above: column.path.slice(0, -1).join('/')}] : [];
  });
  return gathered(columns, ({above}) => above).flatMap(own =>
    new Set(own.map(({part}) => part)).size < own.length
      ? []
      : block.rows.map((_, row) => partsOf(own.map(({part, column}) => [part, block.figureAt(row, column.index)]))),
  );
}

const partsOf = (list: readonly (readonly [Part, Figure | null])[]): Parts =>
  new Map(list.flatMap(([part, figure]) => (figure && figure.unit.kind === 'money' ? [[part, figure]] : [])));

function relationsOf(parts: Parts, family: string, reading: number): Relation[] {
  const [income, spent, left, before, after] = (['income', 'spent', 'left', 'before', 'after'] as const).map(part =>
    parts.get(part),
  );
  if (!left?.value) return [];
  const own =
    income?.value && spent?.value
      ? [
          asserted(rule.meta.id, `${family}:left:${reading}`, {
            kind: 'sum',
            left: [plus(left)],
            right: [plus(income), minus(spent)],
          }),
        ]
      : [];
  const rolled: Relation[] =
    before?.value && after?.value
      ? [
          {
            ...asserted(rule.meta.id, `${family}:after:${reading}`, {
              kind: 'sum',
              left: [plus(after)],
              right: [plus(before), plus(left)],
            }),
            severity: 'warning',
          },
        ]
      : [];
  return [...own, ...rolled];
}
