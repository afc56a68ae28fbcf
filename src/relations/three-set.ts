import type {Frame} from '../recognising/sentences/frame.ts';
import type {Mention} from '../recognising/sentences/mentions.ts';

const item = /^three:(?:overseas|vehicles|purchase|running|reception)$/u;

/** Whether a statement is about an item of 三公经费. */
export const isThreeItem = ({subject}: Frame): boolean => item.test(subject.dimensions.key ?? '');

/** 公务用车购置0万元、运行费 5: what the cars cost that were named before it. */
const keyOf = ({subject: {dimensions, noun}}: Frame, before: Frame | undefined): string =>
  /^运行(?:维护)?费用?$/u.test(noun) && before?.subject.dimensions.key === 'three:purchase'
    ? 'three:running'
    : (dimensions.key ?? '');

/**
 * Whether statements are those of the items of 三公经费, each once, cars as one or as what they cost to buy and to run:
 * no other list of the kind leaves something out. `none`: the items that the words say there are none of.
 */
export function areThreeItems(parts: readonly Frame[], none: readonly string[]): boolean {
  const keys = new Set(parts.map((part, i) => keyOf(part, parts[i - 1])));
  const isNone = (word: RegExp): boolean => none.some(named => word.test(named));
  const has = (key: string, word: RegExp): boolean => keys.has(`three:${key}`) || isNone(word);
  const whole = keys.has('three:vehicles');
  const [bought, run] = [keys.has('three:purchase'), keys.has('three:running')];
  return (
    keys.size === parts.length &&
    [...keys].every(key => item.test(key)) &&
    has('overseas', /出国/u) &&
    has('reception', /接待/u) &&
    (whole ? !bought && !run : has('purchase', /购置/u) && has('running', /运行/u))
  );
}

/** 局本级公务接待费 2: of one of the bodies that the whole is of. */
export const isOfOneBody = ({lead}: Mention): boolean =>
  /本级|本部|机关(?!运行)|[下所直]属|二级(?:预算)?单位|基层/u.test(/[^。;；]*$/u.exec(lead)?.[0] ?? '');
