import {addTo} from '../model/grouping.ts';
import type {Relation} from '../model/relation.ts';
import {type Frame, levelOf} from '../recognising/sentences/frame.ts';
import {asserted, plus} from './terms.ts';

type Part = 'brought' | 'income' | 'spent' | 'forward';

const parts: readonly (readonly [Part, RegExp])[] = [
  ['brought', /年初(?:财政拨款)?结(?:转|余)(?:[和及、]?结余)?(?:资金)?$/u],
  ['income', /(?:^|本年|当年|拨款)收入(?:合计)?$/u],
  ['spent', /(?:^|本年|当年|拨款)支出(?:合计)?$/u],
  ['forward', /年[末终](?:财政拨款)?结(?:转|余)(?:[和及、]?结余)?(?:资金)?$/u],
];

/**
 * 「政府性基金年初结转和结余 10，本年收入 90，本年支出 85，年末结转和结余 15」: the four of one fund in one sentence, and no
 * other amount. Money that was given back has no place among them, so a person must look.
 */
export function carryStatements(frames: readonly Frame[]): Relation[] {
  const sentences = new Map<string, Frame[]>();
  for (const frame of frames) addTo(sentences, `${frame.passage}.${frame.sentence}`, frame);
  return [...sentences.values()].flatMap(own => {
    const levels = own.flatMap(frame => levelOf(frame) ?? []);
    const [first] = own;
    const fund = first?.subject.dimensions.fund;
    if (!first || !fund || levels.length !== parts.length || own.length !== parts.length) return [];
    if (own.some(({subject, head, aside}) => aside || head !== first.head || subject.dimensions.fund !== fund))
      return [];
    const ordered = own.every(({subject}, i) => parts[i]?.[1].test(subject.noun.replace(/(?:预算|决算|数)+$/u, '')));
    const [brought, income, spent, forward] = levels.map(({figure}) => plus(figure));
    if (!ordered || !brought || !income || !spent || !forward) return [];
    const sum = asserted('carry-balance', `carry-balance:${first.passage}.${first.sentence}`, {
      kind: 'sum',
      left: [brought, income],
      right: [spent, forward],
    });
    return [{...sum, severity: 'warning'}];
  });
}
