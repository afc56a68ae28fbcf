import type {Relation} from '../model/relation.ts';
import type {Fact} from '../recognising/facts.ts';
import type {Recognised} from '../recognising/recognised.ts';
import {levelOf} from '../recognising/sentences/frame.ts';
import {isCommonFund} from './funds.ts';
import {indexPrintings} from './printings.ts';
import type {Rule} from './rule.ts';
import {blockOf, isTotal} from './scopes.ts';
import {plus} from './terms.ts';
import {agencyTotal} from './wanted.ts';

/**
 * 机关运行经费 of an office is its 公用经费. Whether a body is an office, or has institutions under it that have none,
 * is printed nowhere as a rule: where the two differ nothing follows, unless by no more than a slip of the pen. Of a
 * unit all of whose posts are said to be those of an office it is asked.
 */
export const rule: Rule = {
  meta: {id: 'agency-running', severity: 'warning', basis: '财预〔2016〕143号: 机关运行经费 is 公用经费 of offices'},
  find: recognised => {
    const {facts} = recognised;
    const stated = statedAbove(recognised);
    const running = facts.filter(isRunning);
    const [own] = running;
    const blocks = new Set(running.map(blockOf));
    if (!own || running.length !== 1 || blocks.size !== 1) return stated;
    const use = facts.find(fact => isPublicUse(fact) && fact.body === own.body && blockOf(fact) !== blockOf(own));
    return use ? [relation(own, use, isOffice(recognised)), ...stated] : stated;
  },
};

/**
 * 机关运行经费 that a sentence states, for want of a table of it, is a part of 公用经费: all of it, or that of the offices
 * among the bodies. What lies above it is asked about.
 */
function statedAbove(recognised: Recognised): Relation[] {
  const uses = recognised.facts.filter(fact => isPublicUse(fact) && fact.body === '');
  if (uses.length === 0) return [];
  const printings = indexPrintings(recognised);
  return recognised.frames.flatMap(frame => {
    const wanted = printings.wanted(frame);
    const own = levelOf(frame);
    if (wanted?.key !== agencyTotal || !own || !printings.of(wanted, 'own').every(({loose}) => loose)) return [];
    return uses.map(
      ({figure}, reading): Relation => ({
        rule: rule.meta.id,
        family: `agency-running:most:${own.figure.id}`,
        reading,
        form: {kind: 'order', smaller: [plus(own.figure)], larger: [plus(figure)]},
        ground: 'words',
        certain: true,
        severity: 'warning',
        details: {},
      }),
    );
  });
}

/** The document of one unit that has posts of offices 行政编制 and none of institutions 事业编制. */
const isOffice = ({kind, texts}: Recognised): boolean =>
  kind.scope === 'unit' &&
  texts.some(({bare}) => /行政编制(?:人员|人数|为|共)*[1-9]/u.test(bare)) &&
  !texts.some(({bare}) => /事业(?:编制|人员|编)(?:人数|为|共)*[1-9]|下属|二级单位|所属(?:事业)?单位/u.test(bare));

const isOfYear = ({figure, dimensions: {period, carry}}: Fact): boolean =>
  figure.value !== null &&
  figure.value.digits !== 0 &&
  period !== 'prior' &&
  period !== 'change' &&
  carry !== 'brought' &&
  carry !== 'forward';

/** The total of 机关运行经费, in a table of it or in its line of another. */
const isRunning = (fact: Fact): boolean =>
  isOfYear(fact) &&
  ((fact.dimensions.domain === 'agencyRunning' && isTotal(fact) && fact.total) ||
    fact.dimensions.key === 'agency:total');

/** All 公用经费 of the basic expenditure that the treasury pays. */
const isPublicUse = (fact: Fact): boolean =>
  isOfYear(fact) &&
  fact.total &&
  isTotal(fact) &&
  fact.dimensions.domain === '' &&
  fact.dimensions.nature === 'publicUse' &&
  fact.dimensions.fund !== 'all' &&
  isCommonFund(fact.dimensions.fund);

const relation = (running: Fact, use: Fact, asked: boolean): Relation => ({
  rule: rule.meta.id,
  family: `agency-running:${running.figure.id}`,
  reading: 0,
  form: {kind: 'sum', left: [plus(running.figure)], right: [plus(use.figure)]},
  ground: asked ? 'words' : 'structure',
  certain: asked,
  severity: 'warning',
  tie: true,
  copied: 'fact',
  details: {},
});
