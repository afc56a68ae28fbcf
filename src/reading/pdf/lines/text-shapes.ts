import {unspaced} from '../../../model/unspaced.ts';
import {endsInWord} from '../drawing/plain-characters.ts';

/** A number, code, share or count alone: such a text is never wrapped onto a second line. */
const numberText =
  /^[-－‐-―−△▲+＋±≥≤＞＜><=(（]?[$€£¥￥]?[-－‐-―−]?[\d０-９][\d０-９,，]*(?:[.．][\d０-９]+)?[%％)）]?[*†‡⁰¹²³⁴-⁹]*$/u;
/** A number with its error, share, range or flag behind it: 57.6±0.7, 274(88.7), 1.2[0.9–1.6], 43.8(b). */
const compoundText =
  /^[-‐-―−]?[\d,]*\.?\d+[%％]?(?:±[\d,]*\.?\d+|[([][-‐-―−]?[\d,]*\.?\d+[%％]?(?:[-‐-―−,;][-‐-―−]?[\d,]*\.?\d+[%％]?)?[)\]]|\([a-z]{1,2}\))[*†‡]*$/u;
/** A time of day, or from one to another: 8:30–10:00. */
const timeText = /^\d{1,2}[:：]\d\d(?:[-‐-―−~～]\d{1,2}[:：]\d\d)?$/u;
/** What stands for «nothing» in a column of numbers. */
const nothingText = /^(?:[-－‐-―−/／]{1,3}|\.{2,3}|…|n\.?\/?a\.?|nil)$/iu;
/** A sign that marks a place of a table, by itself. */
const markText = /^[xX×✓✔✗√●○•◦■□▲△+*†‡]$/u;
const currencyText = /^[$€£¥￥]$/u;
const yearText = /^[(（]?(?:1[89]|20)\d\d(?:[-–/／](?:\d\d|(?:1[89]|20)\d\d))?[)）]?[,:*†‡⁰¹²³⁴-⁹]*$/u;
/** A number with its unit, 12kg, ≥5m/s, and not what is left of a year and what is of it: 20 | 21年执行数. */
const measuredText = /^(?!\d+年\p{sc=Han}{2})[≥≤<>＜＞=≦≧]?\d[\d,.]*\p{L}{0,4}(?:[/／]\p{L}{1,3})?$/u;
/** A code with its name, and no number with its unit: [2010301]行政运行, 221住房改革. */
const codedName =
  /^(?:[[（(【]\d{3,}[\])）】]|\d{3}(?:\d\d){0,2}[-—]?(?![十百千万亿元年月人个台辆项次家户套平公吨条]))[-—]?\p{sc=Han}{2}/u;
const digit = /[\d０-９]/u;
const decimalText = /^[-－‐-―−△▲(（]?[\d０-９][\d０-９,，]*[.．][\d０-９]+[%％)）]?$/u;

/** About how wide a text is, in ems: half as much for each character that is not wide. */
export const widthOf = (text: string): number =>
  text.replace(/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/gu, 'mm').length / 2;

/** What a text looks like. */
interface Shape {
  number: boolean;
  single: boolean;
  figure: boolean;
  decimal: boolean;
}

/** Texts that were looked at: each step of reading a table asks for them again. */
const shapes = new Map<string, Shape>();
/** Texts that are kept at the most. */
const mostShapes = 16_384;

function shapeOf(text: string): Shape {
  const plain = plainNumber(text);
  if (plain) return plain;
  const known = shapes.get(text);
  if (known) return known;
  if (shapes.size >= mostShapes) shapes.clear();
  const bare = unspaced(text);
  const number = numberText.test(bare);
  const single = number || [nothingText, markText, compoundText, timeText].some(shape => shape.test(bare));
  const shape = {number, single, figure: hasFigure(bare, single), decimal: decimalText.test(bare)};
  shapes.set(text, shape);
  return shape;
}

const wholeNumber: Shape = {number: true, single: true, figure: true, decimal: false};
const decimalNumber: Shape = {...wholeNumber, decimal: true};

/** Digits in groups, with decimals or without: what most texts of a table are, told at a glance. Null for any other text. */
function plainNumber(text: string): Shape | null {
  let point = -1;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 0x30 && code <= 0x39) continue;
    if (i === 0 || point >= 0) return null;
    if (code === 0x2e) point = i;
    else if (code !== 0x2c) return null;
  }
  if (text === '' || point === text.length - 1) return null;
  return point < 0 ? wholeNumber : decimalNumber;
}

export const isNumber = (text: string): boolean => shapeOf(text).number;
export const isYear = (text: string): boolean => yearText.test(unspaced(text));
export const isDecimal = (text: string): boolean => shapeOf(text).decimal;
export const isCurrency = (text: string): boolean => currencyText.test(unspaced(text));

/** What stands behind an amount and belongs to it: a percent sign, a bracket, a mark of a note. */
export const isClosingMark = (text: string): boolean => /^[%％)）*†‡]{1,2}$/u.test(text.trim());

/** A text that stands on one line for certain: a number, what is printed for none, or a mark. */
export const isSingle = (text: string): boolean => shapeOf(text).single;

/** The upper line of a range, or of a number, that is broken after its dash, point or comma: 2007– */
export const isBrokenNumber = (text: string): boolean =>
  !endsInWord(text) && /\d[-‐-―−~～/／.．,，]$/u.test(unspaced(text));

/** Whether a figure grouped by commas lacks one or both of its two decimals, which stand alone below it: a narrow cell broke it. */
export function isBrokenFigure(above: string, below: string): boolean {
  const [upper, lower] = [unspaced(above), unspaced(below)];
  if (!/^[-－‐-―−]?\d{1,3}(?:,\d{3})+\.\d?$/u.test(upper) || !/^\d{1,2}$/u.test(lower)) return false;
  return /\.\d{2}$/u.test(upper + lower);
}

/** Whether numbers below each other are the pieces of one amount with two decimals, none of which the first has whole: 1,930,54 | 9.05. */
export function isBrokenAmount(lines: readonly string[]): boolean {
  const [first = '', ...rest] = lines.map(unspaced);
  const whole = [first, ...rest].join('');
  return rest.length > 0 && !/\.\d{2}$/u.test(first) && /^[-－−]?(?:\d{1,3}(?:,\d{3})+|\d+)\.\d{2}$/u.test(whole);
}

/** Whether the last digits of a code stand below it: longer than one of the classifications, and no amount of money. */
export const isBrokenCode = (above: string, below: string): boolean =>
  /^\d{10,}$/u.test(unspaced(above)) && /^\d{1,6}$/u.test(unspaced(below));

/** Whether digits below each other are the code of a class, section or item, whose first piece is none: 204060 | 1. */
export function isBrokenClass(lines: readonly string[]): boolean {
  const [first = '', ...rest] = lines.map(unspaced);
  const code = /^[1-5]\d{2}(?:\d{2}){0,2}$/u;
  return rest.length > 0 && /^\d+$/u.test(first) && !code.test(first) && code.test([first, ...rest].join(''));
}

/** A text that is mostly digits: a number with its unit, error or note, a code, a date, a range. */
export const isFigure = (text: string): boolean => shapeOf(text).figure;

function hasFigure(bare: string, single: boolean): boolean {
  if (!digit.test(bare)) return nothingText.test(bare);
  if (single) return true;
  if (bare.length > 24 || codedName.test(bare)) return false;
  if (measuredText.test(bare)) return true;
  const digits = bare.match(/\d/gu)?.length ?? 0;
  const letters = bare.match(/\p{L}/gu)?.length ?? 0;
  return digits > 0 && letters <= 4 && digits >= letters;
}

/** The day that a column is headed by: 31, 2011 · 30 June 2019 */
const dayOfYear = /^\d{1,2}(?:[,/]|[.]?\p{Script=Latin}{3,9}[.,]?)(?:1[89]|20)\d\d$/u;

/** The unit that amounts below a heading are in: ($1,000), (1 000 t) */
const scaleText = /^[(（]\p{Sc}?1[,.]?000(?:[,.]?000)?\p{L}{0,4}[)）]$/u;

/** The lower line of a heading that says how many there are: Control (n / = 91) */
const restOfCount = /^=\d+[)）]$/u;

/** A text that stands in the body of a table and not in its header: an amount, a share, a count. */
export function isAmount(text: string): boolean {
  const bare = unspaced(text);
  if (dayOfYear.test(bare) || scaleText.test(bare) || restOfCount.test(bare)) return false;
  if (isNumber(bare)) return !isYear(bare);
  return isFigure(bare) && /^[≥≤<>＜＞=±$€£¥￥(（-]*\d/u.test(bare) && !/^(?:1[89]|20)\d\d/u.test(bare);
}

/** Share of the texts of a table that must be words or numbers: others are marks in a drawing. */
const wordShare = 0.25;

/** Whether texts can be those of a table: enough of them are more than a single sign. */
export function areTexts(texts: readonly string[]): boolean {
  const words = texts.filter(text => /[\p{L}\p{N}]{2}|^\s*[\p{N}\u2e80-\u9fff]\s*$/u.test(text));
  return words.length > 0 && words.length > wordShare * texts.length;
}

/** Whether a text begins with the code of a class and goes on with its name. */
export const startsWithCode = (text: string): boolean => codedName.test(unspaced(text));

/** A number that counts items of a list, or a mark before one: 1. (2) 三、 ① • */
export const isEnumerator = (text: string): boolean =>
  !endsInWord(text) &&
  /^(?:[(（[]?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5}|[一二三四五六七八九十]{1,3})[.．、)）\]]{1,2}|[①-⑳•·●○■□◆◇▪–—*-])$/u.test(
    unspaced(text),
  );

/** Whether a text begins with the number of an item, or with 其中: 一、… （二）… 3.… */
export const startsItem = (text: string): boolean =>
  /^(?:[(（][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.．]|\d{1,2}[、.．](?!\d)|[①-⑳]|其中[:：])/u.test(
    unspaced(text),
  );

/** The name of a row of totals by itself: 合计, 收入总计, 本年支出合计. */
export const isTotal = (text: string): boolean =>
  /^(?:本年|本级|全年|部门|单位)?(?:收入|支出|收支)?(?:合计|总计|小计|共计|总额)$/u.test(unspaced(text));

/** The number of a section: 3, 4.2, 5.1.4, A.1 */
export const isSectionNumber = (text: string): boolean =>
  /^(?:\d{1,2}|[A-Z](?=\.\d))(?:\.\d{1,2})*\.?$/u.test(unspaced(text));

/** A numbered title of a table or figure in a language of Europe. */
export const isTableTitle = (text: string): boolean =>
  /^(?:Table|Tab\.|Tableau|Tabelle|Tabla|Tabella|Tabel|Figure|Fig\.|Abbildung|Chart|Box|Exhibit)\s*[\dIVXA-Z]/u.test(
    text.trim(),
  );

/** A title, unit or note line, which stands above or below a table and is no row of it. */
export function isCaption(text: string): boolean {
  const bare = unspaced(text);
  return (
    /单位[:：]|^[（(](?:金额)?单位|^[\u4e00-\u9fff]{0,6}(?:单位|部门)(?:名称|编码|代码)?(?:[（(][^（()）]{1,6}[)）])?[:：]|^(?:公开|附)?表[一二三四五六七八九十\d][^|]{0,40}$|^[说备]?[注明][:：]|^附[件表]|^续表/u.test(
      bare,
    ) ||
    /^(?:.{4,}|.{2,3}总|收支)表(?:[（(][^（()）]*[)）]|[一二三四五六七八九十\d]+)?$/u.test(bare) ||
    isTableTitle(text) ||
    isNote(text)
  );
}

/** The number of a form, alone: 公开02表, 表六, 附件3-1. */
export const isFormNumber = (text: string): boolean =>
  /^(?:\p{sc=Han}{0,6}(?:公开|预算|决算|附|财[决预]))?\d{1,2}(?:-\d{1,2})?表$|^(?:\p{sc=Han}{0,4}公开|附|续)?(?:表|附件)[\d一二三四五六七八九十]{1,3}(?:-\d{1,2})?$/u.test(
    unspaced(text),
  );

/** A text that heads columns wherever it stands, and is the title of no table: 项目, 科目编码, 支出. */
export const isColumnHead = (text: string): boolean =>
  /^(?:项目|收入|支出|本年(?:收入|支出)|(?:支出|收入|预算|功能|经济|政府|部门|分类){0,4}科目(?:编码|代码|名称)?)$/u.test(
    unspaced(text),
  );

/** A line that says in what unit the amounts of the table below are: 单位：万元. */
export const isUnitLine = (text: string): boolean =>
  /单位[:：](?:人民币)?[（(]?(?:亿|百万|万|千|百)?元/u.test(unspaced(text));

/** A note below a table. */
export function isNote(text: string): boolean {
  const bare = unspaced(text);
  return (
    /^(?:[说备]明?注?|注\d*)[:：]/u.test(bare) ||
    /^(?:Notes?|Sources?|Quelle|Remarque|Anmerkung|Nota|Fuente|Fonte)\b\s*[:.]?/iu.test(text.trim())
  );
}

/** A sentence, or a part of one: running text. */
export function isSentence(text: string): boolean {
  if (/[。；]/u.test(text) || (text.includes('，') && /，[^，]{6,}$/u.test(unspaced(text)))) return true;
  return /\p{Ll}{2,}[.;](?:\s|$)/u.test(text) && text.split(/\s+/u).length > 6;
}
