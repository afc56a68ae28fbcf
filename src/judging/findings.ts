import {formatExact} from '../amounts/exact.ts';
import type {Figure} from '../model/figure.ts';
import type {Finding} from '../model/report.ts';
import {causeOf} from './causes.ts';
import {hash} from './identity.ts';
import {type Index, instanceOf, rolesOf} from './instance.ts';
import type {Judged} from './judged.ts';
import type {Root} from './root.ts';
import {inOtherUnit} from './unit-slip.ts';

/** The finding of a root: its primary relation, and what follows from it. */
export function disagreement(root: Root, index: Index): Finding {
  const {figures} = index;
  const {primary} = root;
  const instance = instanceOf(primary, index);
  const suspect = root.suspect ? suspectOf(root.suspect, figures) : null;
  return {
    id: identityOf(primary, index),
    rule: primary.relation.rule,
    verdict: 'disagrees',
    severity: [primary, ...root.consequences].some(entry => entry.severity === 'error') ? 'error' : primary.severity,
    cause: causeOf(root, figures),
    reason: null,
    instance,
    suspect,
    consequences: sayingMore(root).map(entry => instanceOf(entry, index)),
  };
}

/** What follows from the primary relation of a root, each relation once. */
function sayingMore({primary, consequences}: Root): Judged[] {
  const said = new Set([saying(primary)]);
  return consequences.filter(entry => {
    const isNew = !said.has(saying(entry));
    said.add(saying(entry));
    return isNew;
  });
}

const saying = ({relation: {rule, form, spots}}: Judged): string =>
  JSON.stringify(form.kind === 'wording' ? [rule, form, spots] : [rule, form]);

function suspectOf({figure, needed}: NonNullable<Root['suspect']>, figures: readonly Figure[]): Finding['suspect'] {
  const own = figures[figure];
  if (!own) return null;
  const inUnit = inOtherUnit(own, needed);
  if (inUnit !== null) return {figure, expected: inUnit};
  const power = own.unit.kind === 'money' ? (own.unit.power ?? 0) : 0;
  const middle = (needed.low + needed.high) / 2n;
  return {figure, expected: formatExact(middle, power, own.value?.decimals ?? 2)};
}

/** A quiet note: a difference that rounding explains. */
export function note(judged: Judged, index: Index): Finding {
  return {
    id: identityOf(judged, index),
    rule: judged.relation.rule,
    verdict: 'rounding',
    severity: 'note',
    cause: judged.cause === 'truncated' || judged.cause === 'improbable' ? judged.cause : null,
    reason: null,
    instance: instanceOf(judged, index),
    suspect: null,
    consequences: [],
  };
}

/**
 * The stable name of a finding: the rule and the places and printings involved. A place is named by
 * the words of its table, row and column, so that a file that is published again gives the same.
 */
function identityOf({relation}: Judged, {figures, titles}: Index): string {
  const parts = rolesOf(relation.form).map(({figure, role}) => {
    const own = figures[figure];
    const where = own?.place.kind === 'cell' ? (titles.get(own.place.table) ?? '') : '';
    return [role, where, own?.label, own?.printed].join('|');
  });
  const wording = relation.form.kind === 'wording' ? [relation.form.printed] : [];
  return hash([relation.rule, ...parts, ...wording, ...Object.values(relation.details)].join('\n'));
}
