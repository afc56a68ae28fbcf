/** Markup that may be put into a page as it stands. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Signs that turn the direction of what follows: shown by their number, because they can make a text read as another. */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** What XML 1.0 has no place for; lone surrogates among it. */
const unfit = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text as HTML and XML, in content and in quoted attributes alike. */
export function escaped(text: string): string {
  return text
    .replace(unfit, '\ufffd')
    .replace(turning, sign => `⟨U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`)
    .replace(/[&<>"']/gu, sign => entities[sign] ?? '');
}

type Part = string | number | Markup | null | readonly (Markup | null)[];

/** Markup with its parts escaped; only other markup goes in as it stands. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.map((own, i) => `${own}${i < parts.length ? partText(parts[i] ?? null) : ''}`).join(''));
}

function partText(part: Part): string {
  if (part === null) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(partText).join('');
  return escaped(String(part));
}
