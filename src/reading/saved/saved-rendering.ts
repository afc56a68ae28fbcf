import {ownRendering, type Rendering} from '../html/rendering.ts';

/** As much of a style sheet as is looked at. */
export interface Sheet {
  media: MediaList;
  cssRules: CSSRuleList;
}

/** Style sheets of a saved portal page have hundreds of rules; more than this is an attack. */
const mostRules = 4000;

interface Declared {
  selector: string;
  property: 'display' | 'visibility';
  value: string;
  weight: number;
}

/**
 * Says what the page's style sheets and attributes hide. Only rules about `display` and `visibility`
 * are looked at, each once; jsdom's `getComputedStyle` would go through all rules for every element.
 */
export function renderingIn(document: Document, sheets: readonly Sheet[]): (element: Element) => Rendering {
  const own = sheets.filter(({media}) => media.mediaText === '' || appliesOnScreen(media.mediaText));
  const rules = own.flatMap(sheet => declarations(rulesOf(sheet))).slice(0, mostRules);
  const displays = cascade(
    document,
    rules.filter(rule => rule.property === 'display'),
    'none',
  );
  const visibilities = cascade(
    document,
    rules.filter(rule => rule.property === 'visibility'),
    'hidden',
  );
  return element => {
    const style = element.getAttribute('style') ?? '';
    const own = ownRendering(element);
    if (own === 'none') return 'none';
    if (displays.get(element) === 'none' && !/(?:^|[;\s])display\s*:/iu.test(style)) return 'none';
    const visibility = visibilities.get(element);
    return own === 'blank' || visibility === 'hidden' || visibility === 'collapse' ? 'blank' : 'shown';
  };
}

function rulesOf(sheet: {cssRules: CSSRuleList}): CSSRule[] {
  return [...sheet.cssRules].flatMap(rule => {
    if (!('media' in rule) || !('cssRules' in rule)) return [rule];
    return appliesOnScreen((rule as CSSMediaRule).media.mediaText) ? rulesOf(rule as CSSMediaRule) : [];
  });
}

/** The width of the window that a saved page is taken to be shown in, in pixels. */
const windowWidth = 1280;

function appliesOnScreen(media: string): boolean {
  return media.split(',').some(query => {
    if (/\bnot\b|\bprint\b|speech/iu.test(query)) return false;
    const least = /min-width\s*:\s*([\d.]+)px/iu.exec(query)?.[1];
    const most = /max-width\s*:\s*([\d.]+)px/iu.exec(query)?.[1];
    return (least === undefined || Number(least) <= windowWidth) && (most === undefined || Number(most) >= windowWidth);
  });
}

/** The rules about visibility in the order of the cascade, the weakest first. */
function declarations(rules: readonly CSSRule[]): Declared[] {
  const declared = rules.flatMap(rule => {
    if (!('selectorText' in rule)) return [];
    const {style, selectorText} = rule as CSSStyleRule;
    return (['display', 'visibility'] as const).flatMap(property => {
      const value = style.getPropertyValue(property).trim().toLowerCase();
      if (value === '') return [];
      const important = style.getPropertyPriority(property) === 'important' ? 1e6 : 0;
      return partsOf(selectorText).map(selector => ({
        selector,
        property,
        value,
        weight: important + specificity(selector),
      }));
    });
  });
  return declared.sort((a, b) => a.weight - b.weight);
}

/** The selectors of a list, without those for states and for parts that are no elements. */
function partsOf(list: string): string[] {
  return list
    .split(/,(?![^(]*\))/u)
    .map(selector => selector.trim())
    .filter(
      selector =>
        selector !== '' && !/::|:(?:before|after|hover|focus|active|visited|checked|target|first-l)/iu.test(selector),
    );
}

/** Selectors Level 4, 17, as one number. */
function specificity(selector: string): number {
  const ids = selector.match(/#[\w-]+/gu)?.length ?? 0;
  const classes = selector.match(/\.[\w-]+|\[[^\]]*\]|:(?!not\b|is\b|where\b)[\w-]+/gu)?.length ?? 0;
  const names = selector.replace(/[#.:][\w-]+|\[[^\]]*\]/gu, ' ').match(/[a-z][\w-]*/giu)?.length ?? 0;
  return ids * 10_000 + classes * 100 + names;
}

/** The value of one property for the elements that some rule hides. */
function cascade(document: Document, rules: readonly Declared[], hiding: string): Map<Element, string> {
  const values = new Map<Element, string>();
  if (!rules.some(rule => rule.value.startsWith(hiding) || rule.value === 'collapse')) return values;
  for (const {selector, value} of rules) {
    for (const element of matches(document, selector)) values.set(element, value);
  }
  return values;
}

function matches(document: Document, selector: string): Element[] {
  try {
    return [...document.querySelectorAll(selector)];
  } catch {
    // A selector for one browser only matches nothing in the others either.
    return [];
  }
}
