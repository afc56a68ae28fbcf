import {gathered} from '../model/grouping.ts';
import type {Relation} from '../model/relation.ts';
import {classKey, classNamesOf} from '../recognising/class-names.ts';
import {type CodedRow, codedRows} from '../recognising/coded-rows.ts';
import {bareName} from '../recognising/names.ts';
import type {PrintedText} from '../recognising/texts.ts';
import {isSlip} from './code-name.ts';
import type {Rule} from './rule.ts';
import {wording} from './wording.ts';

/** One code with two names in one document. All of them are one note. */
export const rule: Rule = {
  meta: {id: 'code-names-differ', severity: 'note', basis: '财政部《政府收支分类科目》: 一个科目一个名称'},
  find: ({tables, texts}) => {
    const groups = gathered(codedRows(tables), row => `${row.code.system}|${row.code.code}`);
    const found = groups.flatMap(rows => {
      const [usual, other] = gathered(
        rows.filter(row => !isReported(row)),
        row => classKey(row.name),
      ).sort((a, b) => b.length - a.length);
      const [a, b] = [usual?.[0], other?.[0]];
      return a && b && !isCut(a.name, b.name) ? [{usual: a, other: b}] : [];
    });
    const explained = inExplanations(tables, texts);
    const [first] = found;
    if (!first) return explained;
    return [
      ...explained,
      wording({
        rule: 'code-names-differ',
        printed: first.other.name,
        expected: first.usual.name,
        spots: found.flatMap(({usual, other}) => [other.spot, usual.spot]),
        severity: 'note',
        details: {
          code: first.other.code.code,
          count: String(found.length),
          others: found
            .slice(1, 4)
            .map(({usual, other}) => `${other.code.code}「${other.name}」/「${usual.name}」`)
            .join('、'),
        },
      }),
    ];
  },
};

/** A slip that is reported with its right name needs no second finding. */
function isReported(row: CodedRow): boolean {
  const known = classNamesOf(row.code.system)?.nameOf.get(row.code.code);
  return known !== undefined && isSlip(classKey(row.name), classKey(known));
}

/** A name that is cut off at the edge of its cell is the same name. */
const isCut = (a: string, b: string): boolean => {
  const [one, two] = [bareName(a), bareName(b)];
  return one.startsWith(two) || two.startsWith(one) ? Math.abs(one.length - two.length) <= 1 : false;
};

/** 「（2）重点实验室及相关设施：反映…」 in the explanations, where the only row of the tables like it is called otherwise. */
function inExplanations(tables: Parameters<typeof codedRows>[0], texts: readonly PrintedText[]): Relation[] {
  const items = codedRows(tables).filter(row => row.code.system === 'function');
  const names = new Set(items.map(row => classKey(row.name)));
  return texts.flatMap(text => {
    const match =
      /^(?:[(（]?[一二三四五六七八九十\d]{1,2}[)）、.．])([\u4e00-\u9fff、()]{5,30})[:](?:反映|指反映)/u.exec(
        text.bare,
      );
    const name = match?.[1] ?? '';
    const key = classKey(name.replace(/[(](?:类|款|项)[)]/gu, ''));
    if (text.passage === null || key.length < 5 || names.has(key) || /[(](?:类|款|项)[)]/u.test(name)) return [];
    const close = gathered(
      items.filter(row => key.endsWith(classKey(row.name)) && classKey(row.name).length >= 6),
      row => row.code.code,
    );
    const [row] = close[0] ?? [];
    if (!row || close.length > 1 || (classNamesOf('function')?.codesOf.has(key) ?? false)) return [];
    const start = text.bare.indexOf(name);
    return [
      wording({
        rule: 'code-names-differ',
        printed: name,
        expected: row.name,
        spots: [text.spot(start, start + name.length), row.spot],
        severity: 'note',
        details: {code: row.code.code, count: '1', others: ''},
      }),
    ];
  });
}
