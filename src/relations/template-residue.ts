import {gathered} from '../model/grouping.ts';
import type {Relation, Severity} from '../model/relation.ts';
import {matchesOf} from '../recognising/matches.ts';
import type {Recognised} from '../recognising/recognised.ts';
import {type PrintedText, printedOf} from '../recognising/texts.ts';
import {
  alternatives,
  bodyNoun,
  choices,
  gaps,
  instructions,
  leftSideBySide,
  placeholder,
  realThreshold,
  regionNoun,
  systemLine,
  zeroThreshold,
} from '../recognising/vocabulary/template-words.ts';
import type {Rule} from './rule.ts';
import {wording} from './wording.ts';

/**
 * What a form leaves for its writer to replace and the document still has: XX局, 增加（减少）, 仍保留该表格式.
 * In a document that is filled in, a heading that names the body XX局 is beyond doubt; in an empty form
 * everything of the kind is one thing to look at.
 */
export const rule: Rule = {
  meta: {id: 'template-residue', severity: 'error', basis: 'wording: parts of a form that were not filled in'},
  find: recognised => {
    const found = recognised.texts
      .flatMap(text => residueIn(text, recognised))
      // Lines of the contents lead to their pages with all kinds of signs: only a name held open counts there.
      .filter(({text, certain}) => !text.inCatalogue || certain);
    const {filled} = recognised.kind;
    if (!filled) return found.length > 0 ? [together(found, 'warning')] : [];
    const certain = found.filter(item => item.certain);
    const others = gathered(
      found.filter(item => !item.certain),
      item => item.kind,
    );
    return [
      ...gathered(certain, item => item.printed).map(same => together(same, 'error')),
      ...others.map(same => together(same, isOfForm(same[0]) ? 'note' : 'warning')),
    ];
  },
};

interface Residue {
  kind: 'placeholder' | 'alternative' | 'choice' | 'instruction' | 'threshold' | 'gap' | 'system';
  text: PrintedText;
  start: number;
  end: number;
  printed: string;
  certain: boolean;
}

/** What says nothing wrong: two words to choose from, a line of the system. */
const isOfForm = (residue: Residue | undefined): boolean => residue?.kind === 'choice' || residue?.kind === 'system';

function residueIn(text: PrintedText, {texts}: Recognised): Residue[] {
  const {bare} = text;
  const found: Residue[] = [];
  const add = (kind: Residue['kind'], start: number, end: number, certain: boolean): void => {
    found.push({kind, text, start, end, printed: printedOf(text, start, end), certain});
  };
  for (const match of matchesOf(placeholder, bare)) {
    const own = placeheld(bare, match.index, match[0]);
    if (own) add('placeholder', own.start, own.end, own.body && isTitle(text));
  }
  if (text.role !== 'caption' && text.role !== 'cell') {
    for (const match of matchesOf(alternatives, bare)) {
      const after = bare.slice(match.index + match[0].length, match.index + match[0].length + 30);
      if (!/\d|[Xx×*]/u.test(after) || /^(?:情况|变化|变动|额|数|的?原因|幅度)/u.test(after)) continue;
      add('alternative', match.index, match.index + match[0].length, false);
    }
    for (const match of matchesOf(leftSideBySide, bare))
      add('alternative', match.index, match.index + match[0].length, false);
    for (const match of matchesOf(gaps, bare)) add('gap', match.index, match.index + match[0].length, false);
    for (const match of matchesOf(instructions, bare))
      add('instruction', match.index, match.index + match[0].length, false);
  }
  for (const match of matchesOf(systemLine, bare)) add('system', match.index, match.index + match[0].length, false);
  for (const match of matchesOf(choices, bare)) add('choice', match.index, match.index + match[0].length, false);
  for (const match of matchesOf(zeroThreshold, bare)) {
    const certain = texts.some(other => realThreshold.test(other.bare));
    add('threshold', match.index, match.index + match[0].length, certain);
  }
  return found;
}

/** A held place with the word that shows what it is held for; null for stars and crosses that mask a name or multiply. */
function placeheld(bare: string, at: number, sign: string): {start: number; end: number; body: boolean} | null {
  const end = at + sign.length;
  if (/^[[{〔(【<$#]/u.test(sign)) return {start: at, end, body: false};
  const after = bare.slice(end, end + 6);
  const before = bare.slice(Math.max(0, at - 6), at);
  const body = bodyNoun.exec(after);
  // A line to sign on: 经办人：____.
  if (sign.startsWith('_') && !/(?:为|是|共|计|约|占|增加|减少|增长|下降)$/u.test(before)) return null;
  // 某市XX公司 in an account of what was done keeps a name back; the body itself is no company.
  if (body) return {start: at, end: end + body[0].length, body: !/公司|项目/u.test(body[0])};
  const region = regionNoun.exec(bare.slice(end, end + 14));
  if (region) return {start: at, end: end + region[0].length, body: false};
  // 经办人：×××, 张××: a name that was masked for publication.
  if (
    /(?:人|姓名|电话|[:：]|\d|[\u4e00-\u9fff]?[某张王李刘陈杨赵黄周吴])$/u.test(before) &&
    /^(?:[,，。;；、)]|$|\S{0,4}电话|同志|先生|女士)/u.test(after)
  )
    return null;
  const noun = /^(?:年|月|日|万元|元|%|个|辆|人|次|项目|项|批|套|台|类|款|活动|工作|表|[(](?:类|款|项)[)])/u.exec(
    after,
  );
  if (noun) return {start: at, end: end + noun[0].length, body: false};
  if (/(?:是|为|于|：|:|共|约|及|占|计)$/u.test(before) || sign.length >= 4)
    return {start: Math.max(0, at - 2), end, body: false};
  return null;
}

/** A heading or a line that stands alone and names the body whose document it is. */
const isTitle = (text: PrintedText): boolean =>
  text.passage !== null &&
  (text.role === 'heading' || (text.bare.length <= 50 && !/[。;,]/u.test(text.bare))) &&
  /部门|单位|预算|决算|概况|职[责能]|机构|情况/u.test(text.bare);

/** What is left of one kind as one thing to look at. */
function together(found: readonly Residue[], severity: Severity): Relation {
  const printed = [...new Set(found.map(item => item.printed))];
  return wording({
    rule: 'template-residue',
    printed: `${printed.slice(0, 6).join('、')}${printed.length > 6 ? '…' : ''}`,
    spots: found.map(({text, start, end}) => text.spot(start, end)),
    severity,
  });
}
