import type {Disclosure} from '../model/disclosure.ts';
import type {Judged} from './judged.ts';

/** 涉密科目未列示, 按照保密规定不予公开: what is secret is left out. */
const secret =
  /(?:涉密|保密|国家秘密)[^。;；]{0,30}(?:未|不予?|没有)[^。;；，,]{0,8}(?:列示|列出|公开|反映|细化|体现)/u;
/** 仅列示主要项目, 其他支出未列示: some rows stand for all. */
const ofSome =
  /(?:仅|只)列(?:示|出|明)?(?!入)|(?:部分|其余|其他)[^。;；，,]{0,20}未(?:予)?(?:在本表)?(?:单独|逐一|一一)?(?:列示|列出|公开)/u;

/**
 * A document that says that rows are left out of its tables, or of a list, as what is secret is: a total that is more than
 * the rows that are printed is a question.
 */
export function withoutWithheld(judged: readonly Judged[], disclosure: Disclosure): readonly Judged[] {
  const suspects = judged.filter(isShort);
  if (suspects.length === 0 || !saysWithheld(disclosure)) return judged;
  const asked = new Set(suspects);
  return judged.map(entry => (asked.has(entry) ? {...entry, severity: 'warning'} : entry));
}

/** A total of rows that are less than it. */
const isShort = ({verdict, severity, computed, relation: {rule, form}}: Judged): boolean =>
  verdict === 'disagrees' &&
  severity === 'error' &&
  (rule === 'row-sum' || rule === 'row-hierarchy') &&
  form.kind === 'sum' &&
  computed !== null &&
  computed.difference > 0n;

const saysWithheld = ({blocks}: Disclosure): boolean =>
  blocks.some(block =>
    (block.kind === 'passage' ? [block.text] : block.cells.map(({text}) => text)).some(
      text => /[密列]/u.test(text) && (secret.test(text) || ofSome.test(text)),
    ),
  );
