import type {Problem} from '../../model/disclosure.ts';
import type {FlowPart, Insert} from './flow-part.ts';
import {reachableDocument} from './page-node.ts';

/** Smaller pictures are icons, seals and lines; smaller frames hold counters and buttons. In pixels. */
const least = {pictureWidth: 280, pictureHeight: 120, frameWidth: 240, frameHeight: 120};
/** A document with less text than this may be all in its pictures. */
const littleText = 300;
const tableWords = /表|单位[:：]|如下|附件|扫描|图/u;

/** Pictures and frames of the document that may hold what is not read. */
export function unreadParts(parts: readonly FlowPart[]): Problem[] {
  const text = parts.reduce(
    (sum, part) => sum + (part.kind === 'paragraph' ? part.text.length : part.kind === 'table' ? littleText : 0),
    0,
  );
  return parts.flatMap((part, i): Problem[] => {
    if (part.kind !== 'insert') return [];
    const detail = sourceOf(part);
    if (part.node.flow === 'frame')
      return isUnreachable(part, parts[i + 1]) ? [{kind: 'frame-unreachable', ...detail}] : [];
    return standsForText(part, parts, i, text) ? [{kind: 'image-of-text', ...detail}] : [];
  });
}

/** The last part of the address, for people to find the picture or frame by. */
function sourceOf({node}: Insert): {detail?: string} {
  const address = node.element.getAttribute('src') ?? node.element.getAttribute('data') ?? '';
  if (address === '' || address.startsWith('data:')) return {};
  const name = address
    .replace(/[?#].*$/u, '')
    .split('/')
    .filter(Boolean)
    .at(-1);
  return name ? {detail: name.slice(0, 200)} : {};
}

function isUnreachable(part: Insert, next: FlowPart | undefined): boolean {
  const {element, tag} = part.node;
  const address = element.getAttribute('src') ?? element.getAttribute('data') ?? '';
  if (/^(?:about:|javascript:|$)/u.test(address)) return false;
  const width = sizeOf(part, 'width');
  const height = sizeOf(part, 'height');
  if ((width !== null && width < least.frameWidth) || (height !== null && height < least.frameHeight)) return false;
  if (tag === 'embed' || tag === 'object') return !/flash|audio|video|image/iu.test(element.getAttribute('type') ?? '');
  const inner = reachableDocument(element);
  if (inner === null) return true;
  // A frame that has not been loaded still shows the empty document that every frame begins with.
  return inner.URL === 'about:blank' && next?.kind !== 'paragraph' && next?.kind !== 'table'
    ? true
    : inner.URL === 'about:blank';
}

function standsForText(part: Insert, parts: readonly FlowPart[], i: number, text: number): boolean {
  const {element} = part.node;
  const width = sizeOf(part, 'width');
  const height = sizeOf(part, 'height');
  if ((width !== null && width < least.pictureWidth) || (height !== null && height < least.pictureHeight)) return false;
  if (element.closest('a[href]') && width === null) return false;
  if (text < littleText) return true;
  if (width === null && height === null) return false;
  const before = parts.slice(0, i).findLast(other => other.kind !== 'insert');
  const announced = before?.kind === 'paragraph' && before.text.length < 60 && tableWords.test(before.text);
  return announced || (height !== null && width !== null && height > 700 && height > 1.2 * width);
}

/** Width or height in pixels: of the picture itself, else as its markup asks for; null where nothing says. */
function sizeOf({node}: Insert, side: 'width' | 'height'): number | null {
  const {element} = node;
  if (node.tag === 'img') {
    const image = element as HTMLImageElement;
    const natural = side === 'width' ? image.naturalWidth : image.naturalHeight;
    if (natural > 0) return natural;
  }
  const styled = new RegExp(`(?:^|[;\\s])${side}\\s*:\\s*([\\d.]+)px`, 'iu').exec(node.style)?.[1];
  const given = styled ?? /^\s*(\d+)(?:px)?\s*$/u.exec(element.getAttribute(side) ?? '')?.[1];
  return given === undefined ? null : Number(given);
}
