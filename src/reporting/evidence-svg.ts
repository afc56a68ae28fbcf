import type {Result} from '../model/result.ts';
import type {About} from './about.ts';
import {aboutLines} from './about-lines.ts';
import {stateWord} from './finding-fields.ts';
import {html, type Markup} from './html-text.ts';
import {intervalText} from './interval-text.ts';
import {endsOf, type Numbered} from './numbered.ts';
import {isEmbedded, type Picture, type Pictures} from './picture.ts';
import {placeText} from './place-text.ts';
import type {ReportWords} from './words/words.ts';

/** A drawing with its size in CSS pixels. */
export interface Drawing {
  svg: string;
  width: number;
  height: number;
}

const width = 1200;
const edge = 40;
const inner = width - 2 * edge;
const line = 1.5;
const colours = {error: '#b3261e', warning: '#7a4f00', note: '#535b63'} as const;

interface Text {
  text: string;
  size: number;
  colour: string;
  bold?: boolean;
  mono?: boolean;
}

type Part = Text | {picture: Picture};

/**
 * The evidence card of one finding as a drawing, to be made a picture of: the same things as the
 * card in HTML. Light always, because it is pasted into letters and articles.
 */
export function evidenceSvg(
  entry: Numbered,
  result: Result,
  about: About,
  words: ReportWords,
  pictures: Pictures,
): Drawing {
  let y = edge;
  const drawn = partsOf(entry, result, about, words, pictures).map(part => {
    const piece = 'picture' in part ? drawPicture(part.picture, y) : drawText(part, y);
    y += piece.height;
    return piece.markup;
  });
  const height = Math.ceil(y + edge - 10);
  const colour = colours[entry.finding.severity];
  const svg = html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="#ffffff"/><rect width="10" height="${height}" fill="${colour}"/>${drawn}</svg>`;
  return {svg: svg.text, width, height};
}

function partsOf(
  {number, finding}: Numbered,
  result: Result,
  about: About,
  words: ReportWords,
  pictures: Pictures,
): Part[] {
  const {exports: say} = words;
  const {language} = about;
  const {first, second} = endsOf(finding);
  const intervals = intervalText(finding, say);
  const end = (figure: typeof first, picture: Picture | null): Part[] => {
    if (!figure) return [];
    const caption = `${placeText(figure, result.tables, say)}: ${figure.printed || say.place.blank}`;
    return [{text: caption, size: 18, colour: '#535b63'}, ...(picture && isEmbedded(picture) ? [{picture}] : [])];
  };
  const lines = [...aboutLines(result, about, say), [say.about.rounding, say.about.tolerance] as const];
  return [
    {text: result.title === '' ? about.address : result.title, size: 26, colour: '#1b1f23', bold: true},
    {
      text: `${number}. ${stateWord(finding, say)} · ${finding.title[language]}`,
      size: 22,
      colour: colours[finding.severity],
      bold: true,
    },
    {text: finding.message[language], size: 20, colour: '#1b1f23'},
    {text: finding.formula, size: 20, colour: '#1b1f23', mono: true},
    ...(intervals === '' ? [] : [{text: intervals, size: 18, colour: '#535b63'}]),
    ...end(first, pictures.first),
    ...end(second, pictures.second),
    ...lines.map(([name, value]): Part => ({text: `${name}: ${value}`, size: 16, colour: '#535b63'})),
    {text: say.report.reading, size: 16, colour: '#535b63'},
  ];
}

function drawPicture({url, width: own, height: tall}: Picture, y: number): {markup: Markup; height: number} {
  const wide = Math.min(inner, own);
  const high = Math.round((tall * wide) / own);
  return {
    markup: html`<image x="${edge}" y="${y}" width="${wide}" height="${high}" href="${url}"/><rect x="${edge}" y="${y}" width="${wide}" height="${high}" fill="none" stroke="#cfd6dc"/>`,
    height: high + 16,
  };
}

function drawText({text, size, colour, bold, mono}: Text, y: number): {markup: Markup; height: number} {
  const rows = wrapped(text, inner / size);
  const family = mono
    ? "ui-monospace, Consolas, 'Noto Sans Mono CJK SC', monospace"
    : "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";
  const step = size * line;
  return {
    markup: html`<text font-family="${family}" font-size="${size}" font-weight="${bold ? 'bold' : 'normal'}" fill="${colour}" xml:space="preserve">${rows.map(
      (row, i) => html`<tspan x="${edge}" y="${Math.round(y + size + i * step)}">${row}</tspan>`,
    )}</text>`,
    height: Math.ceil(rows.length * step) + 6,
  };
}

/** Signs that never begin a row: they hang over the edge, which has room for one. */
const closing = /^[，。；：、）》」』”’！？,.;:)]$/u;

/** Text in rows of so many ems, broken between Chinese signs and after spaces; a long word is cut. */
export function wrapped(text: string, ems: number): string[] {
  const rows: string[] = [];
  for (const paragraph of text.split('\n')) {
    let row = '';
    let width = 0;
    for (const piece of paragraph.match(/[\u0021-\u2e7f]+|[^\u0021-\u2e7f]/gu) ?? []) {
      for (const part of widthOf(piece) > ems ? [...piece] : [piece]) {
        const own = widthOf(part);
        if (width + own > ems && row !== '' && !closing.test(part)) {
          rows.push(row.trimEnd());
          row = '';
          width = 0;
        }
        if (row === '' && part === ' ') continue;
        row += part;
        width += own;
      }
    }
    rows.push(row.trimEnd());
  }
  return rows;
}

/** Width in ems, on the wide side: no row runs over the edge in any of the usual fonts. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (sign > '\u2000' ? 1.02 : sign >= 'A' && sign <= 'Z' ? 0.74 : 0.62), 0);
