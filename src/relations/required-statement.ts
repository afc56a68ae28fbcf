import {mayHoldTables} from '../model/unread-tables.ts';
import type {Recognised} from '../recognising/recognised.ts';
import type {PrintedText} from '../recognising/texts.ts';
import type {Rule} from './rule.ts';
import {wording} from './wording.ts';

/**
 * Statements that the guideline asks for: procurement, state assets, performance, 三公 in the text; and
 * what a heading announces (三公经费及会议费、培训费) in the section below it. Only a document that has
 * both its tables and its text can lack them: one note.
 */
export const rule: Rule = {
  meta: {
    id: 'required-statement',
    severity: 'note',
    basis: '财预〔2016〕143号 第二十二条: 部门预算、决算公开的说明内容',
  },
  find: recognised => {
    const {scope, level, filled} = recognised.kind;
    if (!filled || scope === 'government' || scope === null) return [];
    const announced = announcedOnly(recognised);
    if (level === null || level === 'central' || !isComplete(recognised)) return announced;
    const missing = statements.filter(([pattern]) => !says(recognised, pattern)).map(([, name]) => name);
    const [title] = recognised.texts.filter(text => text.passage !== null);
    if (missing.length === 0 || missing.length > 2 || !title) return announced;
    return [
      ...announced,
      wording({
        rule: 'required-statement',
        printed: missing.join('、'),
        spots: [title.spot(0, title.bare.length)],
        severity: 'note',
      }),
    ];
  },
};

const statements: readonly (readonly [RegExp, string])[] = [
  [/政府采购/u, '政府采购'],
  [/国有资产|固定资产|车辆/u, '国有资产占用情况'],
  [/绩效/u, '预算绩效'],
  [/三公/u, '“三公”经费'],
  [/机关运行经费|运行经费|公用经费/u, '机关运行经费'],
];

const fewestTables = 6;
const fewestPassages = 30;

/** Tables and explanations are both there, and all was read. */
function isComplete({tables, texts, disclosure}: Recognised): boolean {
  const running = texts.filter(text => text.passage !== null && !text.inCatalogue);
  return (
    !disclosure.problems.some(mayHoldTables) &&
    tables.filter(table => table.kind === 'amounts').length >= fewestTables &&
    running.length >= fewestPassages &&
    running.some(text => /情况说明|名词解释/u.test(text.bare)) &&
    !running.some(text => /附件|附后|另行公开/u.test(text.bare))
  );
}

const says = ({texts}: Recognised, pattern: RegExp): boolean =>
  texts.some(text => text.passage !== null && !text.inCatalogue && text.bare.length > 12 && pattern.test(text.bare));

/** A section headed by several kinds of money that never mentions one of them. */
function announcedOnly({texts}: Recognised): ReturnType<Rule['find']> {
  const running = texts.filter(text => text.passage !== null && !text.inCatalogue);
  return running.flatMap((heading, index) => {
    if (
      heading.bare.length > 40 ||
      !/三公.*(?:会议费|培训费)|会议费.*培训费/u.test(heading.bare) ||
      /表/u.test(heading.bare)
    )
      return [];
    const section = sectionOf(running, index);
    if (section.length === 0 || !section.some(text => /\d/u.test(text.bare))) return [];
    const missing = ['会议费', '培训费'].filter(
      name => heading.bare.includes(name) && !section.some(text => text.bare.includes(name)),
    );
    if (missing.length === 0) return [];
    return [
      wording({
        rule: 'required-statement',
        printed: missing.join('、'),
        spots: [heading.spot(0, heading.bare.length)],
        severity: 'note',
      }),
    ];
  });
}

/** The paragraphs below a heading, up to the next one of its kind. */
function sectionOf(texts: readonly PrintedText[], index: number): PrintedText[] {
  const found: PrintedText[] = [];
  for (const text of texts.slice(index + 1, index + 25)) {
    if (/^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]{1,3}、)/u.test(text.bare)) break;
    found.push(text);
  }
  return found;
}
