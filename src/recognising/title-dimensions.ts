import type {Dimensions} from './dimensions.ts';
import {domains, firstMatch, funds, natures, stages} from './vocabulary/concepts.ts';

/** What the title of a table fixes for all its amounts. */
export function titleDimensions(title: string): Dimensions {
  const fund = firstMatch(funds, title.replace(/财政专户/u, ''));
  const whole =
    /收支|收入(?!.{0,4}明细)|支出/u.test(title) && /总表|总体|收入(?:预算|决算)?表|支出(?:预算|决算)?表/u.test(title);
  return {
    // “三公”经费和机关运行经费 stand in one table: its columns tell which is which.
    domain: /三公/u.test(title) ? '' : (firstMatch(domains, title) ?? ''),
    flow: /收支|收入支出/u.test(title)
      ? null
      : /收入/u.test(title)
        ? 'income'
        : /支出|经费/u.test(title)
          ? 'expenditure'
          : null,
    fund: fund ?? (whole && firstMatch(natures, title) === null ? 'all' : null),
    nature: firstMatch(natures, title) ?? 'total',
    period: null,
    stage: firstMatch(stages, title),
    carry: /不含上年结转/u.test(title) ? 'within' : /上年结转/u.test(title) ? 'brought' : null,
    key: /三公/u.test(title) ? 'three:total' : null,
  };
}
