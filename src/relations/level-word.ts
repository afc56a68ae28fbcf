import {gathered} from '../model/grouping.ts';
import type {Relation} from '../model/relation.ts';
import {classKey, classNamesOf} from '../recognising/class-names.ts';
import {codedRows} from '../recognising/coded-rows.ts';
import {matchesOf} from '../recognising/matches.ts';
import {printedOf} from '../recognising/texts.ts';
import type {Rule} from './rule.ts';
import {wording} from './wording.ts';

/**
 * 类, 款 and 项 behind a name are its level in the classification: what the document's own tables list
 * under a code of seven digits is an item 项 and no section 款.
 */
export const rule: Rule = {
  meta: {id: 'level-word', severity: 'error', basis: '财政部《政府收支分类科目》: 类、款、项'},
  find: recognised => {
    const own = namesInTables(recognised.tables);
    const found = recognised.texts
      .filter(text => text.passage !== null && !text.inCatalogue)
      .flatMap(text =>
        chainsIn(text.bare).flatMap(chain => {
          const proof = contradiction(chain, own);
          return proof ? [{text, ...chain, ...proof, printed: printedOf(text, chain.start, chain.end)}] : [];
        }),
      );
    return gathered(found, item => item.printed).map((same): Relation => {
      const [first] = same;
      return wording({
        rule: 'level-word',
        printed: first?.printed ?? '',
        expected: first?.expected ?? null,
        spots: same.map(item => item.text.spot(item.start, item.end)),
        severity: first?.certain ? 'error' : 'warning',
        details: {code: first?.code ?? ''},
      });
    });
  },
};

/** A name with its level word, and the name right before it in the same chain. */
interface Chained {
  name: string;
  level: Level;
  above: {name: string; level: Level} | null;
  /** The level word of the name right behind it in the same chain. */
  below: Level | null;
  start: number;
  end: number;
}

const levelled =
  /([\u4e00-\u9fff、“”]{2,40}?(?:[(](?!类|款|项)[\u4e00-\u9fff]{1,8}[)][\u4e00-\u9fff]*)?)[(](类|款|项)[)]/gu;

/** 卫生健康支出（类）行政事业单位医疗（款）…: names that follow each other without a word between them. */
function chainsIn(bare: string): Chained[] {
  const found: Chained[] = [];
  for (const match of matchesOf(levelled, bare)) {
    const before = found[found.length - 1];
    if (before?.end === match.index) before.below = match[2] as Level;
    const name = (match[1] ?? '').replace(/^[一二三四五六七八九十]{1,3}、/u, '');
    found.push({
      name,
      level: match[2] as Level,
      above: before?.end === match.index ? {name: before.name, level: before.level} : null,
      below: null,
      start: match.index + match[0].length - name.length - 3,
      end: match.index + match[0].length,
    });
  }
  return found;
}

type Level = '类' | '款' | '项';

const lengthOf: Record<Level, number> = {类: 3, 款: 5, 项: 7};
const levelOf = new Map<number, Level>([
  [3, '类'],
  [5, '款'],
  [7, '项'],
]);

interface OwnNames {
  codesOf: Map<string, Set<string>>;
  nameOf: Map<string, string>;
}

/** Names of functions in the tables with their codes. */
function namesInTables(tables: Parameters<typeof codedRows>[0]): OwnNames {
  const own: OwnNames = {codesOf: new Map(), nameOf: new Map()};
  for (const row of codedRows(tables)) {
    if (row.code.system !== 'function') continue;
    const key = classKey(row.name);
    own.codesOf.set(key, (own.codesOf.get(key) ?? new Set()).add(row.code.code));
    own.nameOf.set(row.code.code, key);
  }
  return own;
}

/**
 * The level that the tables give a name under the class the chain begins with. A name alone proves
 * nothing: another section, or another year, may have an item of the same name.
 */
function contradiction(chain: Chained, own: OwnNames): {expected: string; code: string; certain: boolean} | null {
  const {name, level, above, below} = chain;
  if (!above) return null;
  const key = classKey(name);
  const heads = [...(own.codesOf.get(classKey(above.name)) ?? [])].filter(
    code => code.length === lengthOf[above.level],
  );
  const codes = [...(own.codesOf.get(key) ?? [])].filter(code =>
    heads.some(head => code.startsWith(head) && code !== head),
  );
  const known = (classNamesOf('function')?.codesOf.get(key) ?? []).filter(code =>
    heads.some(head => code.startsWith(head)),
  );
  const [code] = codes;
  if (!code || [...codes, ...known].some(other => other.length === lengthOf[level])) return null;
  const right = levelOf.get(code.length);
  // The section of the item is printed too, under another name.
  const section = own.nameOf.get(code.slice(0, 5));
  const isSection = level === '款' && code.length === 7 && section !== undefined && section !== key;
  // 水利（项）行政运行（项）: a section with an item behind it is no item.
  const certain = isSection || (level === '项' && below === '项' && code.length === 5);
  return right ? {expected: `${name}（${right}）`, code, certain} : null;
}
