/** Text of a file begins with this mark so that Excel and WPS on Windows read it as UTF-8. */
export const byteOrderMark = '\ufeff';

/**
 * What a spreadsheet may take for the beginning of a formula (OWASP, CSV injection): = + - @ and
 * their full-width and small forms, a tab, a carriage return or a line feed, also after spaces.
 */
const trigger = /^[\s\u3000\ufeff]*[=+\-@＝＋－＠﹦﹢﹣﹫]|^[\t\r\n]/u;

/** A negative number and nothing else, as printed in such documents: it stays a number. */
const strictNegative = /^-(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?%?$/u;

/** The text with an apostrophe before it where a spreadsheet would calculate it. */
export function guarded(text: string): string {
  return trigger.test(text) && !strictNegative.test(text) ? `'${text}` : text;
}

/** A field: text, which is guarded and quoted where RFC 4180 asks for it, or a number as digits. */
export type Field = string | {digits: string} | {code: string};

/** One record of RFC 4180, with its line end. A code is always quoted: that it is no number. */
export const csvLine = (fields: readonly Field[]): string => `${fields.map(csvField).join(',')}\r\n`;

function csvField(field: Field): string {
  if (typeof field === 'string') return quoted(guarded(field));
  if ('digits' in field) return field.digits;
  return `"${guarded(field.code).replaceAll('"', '""')}"`;
}

const quoted = (text: string): string => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
