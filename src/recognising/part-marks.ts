import {squeezed} from '../amounts/printed.ts';
import type {Block} from '../model/disclosure.ts';
import {bareName} from './names.ts';
import {readNumbering} from './numbering.ts';

/**
 * A line by which the next disclosure in a file may be seen to begin: a title that names another body, year or
 * kind of document, or a first part after later ones (`strong`); a further list of contents, section on what the
 * body is there for, or line that opens the file (`weak`: one disclosure may have two of these).
 */
export interface PartMark {
  block: number;
  strength: 'strong' | 'weak';
  /** Its title names another body than the one before, another year, or a budget beside a final account. */
  isOther: boolean;
}

/** The lines of a file, by index of block and ascending, at which a second or further disclosure may begin. */
export function partMarks(blocks: readonly Block[]): PartMark[] {
  const marks: PartMark[] = [];
  const seen = new Seen(openingsOf(blocks));
  for (const [block, own] of blocks.entries()) {
    if (own.kind === 'table') {
      seen.money = true;
      continue;
    }
    const text = squeezed(own.text);
    const strength = text.length > longestLine ? null : seen.strengthOf(text);
    if (strength) marks.push({block, strength, isOther: seen.isOther});
    seen.money ||= statesMoney.test(text);
  }
  return marks;
}

const longestLine = 60;
const statesMoney = /\d(?:亿|万)?元/u;

/** What a document says of itself in a title. */
interface Title {
  name: string;
  year: string;
  /** 部门 or 单位; '' where it says neither. */
  scope: string;
  stage: string;
}

/** What the present disclosure has shown so far. */
class Seen {
  /** A table or an amount since the last mark. */
  money = false;
  /** Whether the last mark was a title that names another disclosure than the one before it. */
  isOther = false;
  #title: Title | null = null;
  #contents = false;
  #overview = false;
  #part = 0;
  readonly #openings: ReadonlySet<string>;

  constructor(openings: ReadonlySet<string>) {
    this.#openings = openings;
  }

  /** How strongly a line says that another disclosure begins; null where it does not. */
  strengthOf(text: string): PartMark['strength'] | null {
    this.isOther = false;
    const title = titleIn(text);
    if (title) return this.#ofTitle(title, text);
    const numbering = readNumbering(text);
    if (numbering?.style === 'part') return this.#ofPart(numbering.ordinal);
    if (/^目录$/u.test(text)) return this.#again(this.#contents, () => (this.#contents = true));
    if (isOverview.test(text)) return this.#again(this.#overview, () => (this.#overview = true));
    return this.#opensAgain(text);
  }

  #opensAgain(text: string): PartMark['strength'] | null {
    return this.money && this.#openings.has(openingKey(text)) ? this.#begin('weak') : null;
  }

  #ofTitle(title: Title, text: string): PartMark['strength'] | null {
    const known = this.#title;
    if (known && isSameTitle(known, title)) return this.#opensAgain(text);
    this.#title = title;
    this.isOther = known !== null && !isSameButScope(known, title);
    return known || this.money ? this.#begin('strong') : null;
  }

  #ofPart(ordinal: number): PartMark['strength'] | null {
    const before = this.#part;
    this.#part = ordinal;
    // Between the parts in the list of contents and those of the document stands no amount.
    return ordinal === 1 && before > 1 && this.money ? this.#begin('strong') : null;
  }

  #again(known: boolean, remember: () => void): PartMark['strength'] | null {
    remember();
    return known && this.money ? this.#begin('weak') : null;
  }

  #begin(strength: PartMark['strength']): PartMark['strength'] {
    this.money = false;
    if (strength === 'strong') {
      this.#contents = false;
      this.#overview = false;
      this.#part = 0;
    }
    return strength;
  }
}

/** The first lines of a file, by which the next disclosure in it may be seen to begin. */
function openingsOf(blocks: readonly Block[]): ReadonlySet<string> {
  const first = blocks.slice(0, openingLines).flatMap(block => (block.kind === 'passage' ? [block.text] : []));
  return new Set(
    first
      .filter(text => ofDisclosure.test(text))
      .map(openingKey)
      .filter(key => key.length >= 2 && key.length <= longestOpening),
  );
}

const ofDisclosure = /预算|决算|公开/u;
const openingLines = 4;
const longestOpening = 30;

/** 某局2026年部门预算 and 某中心2026年单位预算 open alike. */
const openingKey = (text: string): string =>
  bareName(text)
    .replace(/^\D*(?=20\d{2}年)/u, '')
    .replace(/部门|单位/gu, '');

const isOverview = /^(?:第一部分|一)?[、.:：]?\p{sc=Han}{0,20}(?:部门|单位|基本|机构)(?:概况|主要职[责能])$/u;

const titlePattern =
  /^(?:关于)?(\p{sc=Han}[\p{sc=Han}（）()]{2,40}?)?(20\d{2})年(?:度)?([\p{sc=Han}（）()]{3,40}?)?(部门|单位|财政|政府)?(?:综合)?(?:财务收支)?(预算|决算)(?:(?:及|和|与|、)[“"]?三公[”"]?经费(?:预算|决算)?)?(?:信息|情况|公开|说明|报告|草案|报表|文本|编制|的)*$/u;

function titleIn(text: string): Title | null {
  const match = titlePattern.exec(text);
  const [, before = '', year = '', behind = '', scope = '', stage = ''] = match ?? [];
  const name = (before || behind).replace(/的$/u, '');
  // 第二部分 and 附件 head parts of a document; 2026年一般公共预算 names no body.
  if (name === '' || /^第.{1,3}部分|^附/u.test(name) || (before === '' && scope === '')) return null;
  return {name: bareBody(name), year, scope, stage};
}

const bareBody = (name: string): string => name.replace(/[（(].*?[)）]|本级|机关|汇总/gu, '');

const isSameTitle = (a: Title, b: Title): boolean =>
  isSameButScope(a, b) && (a.scope === b.scope || a.scope === '' || b.scope === '');

/** 某局2026年部门预算 and 某局2026年单位预算 may head one disclosure. */
const isSameButScope = (a: Title, b: Title): boolean =>
  a.year === b.year && a.stage === b.stage && (isShortFor(a.name, b.name) || isShortFor(b.name, a.name));

/** Whether the characters of a name stand in another one in their order: 县委宣传部, 中国共产党某县委员会宣传部. */
function isShortFor(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at += 1;
  return at === short.length;
}
