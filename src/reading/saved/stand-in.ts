/** What a server sends in place of the document that was asked for. */
export const standIns = ['login', 'captcha', 'script'] as const;
export type StandIn = (typeof standIns)[number];

/** Characters up to which a page holds no document: a page that asks for something says little else. */
const longest = 800;

const asksForProof =
  /验证码|安全验证|人机验证|滑动验证|访问(?:过于)?频繁|captcha|verify (?:that )?you are (?:a )?human|checking your browser/iu;

/** Tells a page that asks to log in, or to prove that one is human, or that only a script would fill. */
export function standInFor(document: Document): StandIn | null {
  const text = textOf(document.body);
  const page = `${document.title} ${text}`;
  if (text.length > longest || /\d\.\d\d/u.test(text)) return null;
  if (document.querySelector('input[type=password]')) return 'login';
  if (asksForProof.test(page)) return 'captcha';
  return text === '' && document.querySelector('script') && !document.querySelector('img, frame, iframe, object')
    ? 'script'
    : null;
}

/** What a page says, without what stands in its scripts. */
function textOf(body: Element | null): string {
  const copy = body?.cloneNode(true);
  if (!copy || !('querySelectorAll' in copy)) return '';
  for (const element of (copy as Element).querySelectorAll('script, style, noscript')) element.remove();
  return (copy.textContent ?? '').trim();
}
