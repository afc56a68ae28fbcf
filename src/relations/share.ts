import type {Form, Relation} from '../model/relation.ts';
import type {Recognised} from '../recognising/recognised.ts';
import {type Frame, levelOf} from '../recognising/sentences/frame.ts';
import type {Mention} from '../recognising/sentences/mentions.ts';
import {subjectOf} from '../recognising/sentences/subjects.ts';
import type {Rule} from './rule.ts';
import {plus} from './terms.ts';

/**
 * a 万元，占 p%: the part divided by the whole. The whole is the one the sentence names, else the head
 * of the list, else the sum of the list. Shares adjusted by one last digit so that a list comes to
 * exactly 100 % are a habit, not an error.
 */
export const rule: Rule = {
  meta: {id: 'share', severity: 'error', basis: 'arithmetic: part divided by whole'},
  find: recognised => recognised.frames.flatMap(frame => shareOf(frame, recognised)),
};

function shareOf(frame: Frame, {frames, facts}: Recognised): Relation[] {
  const {share} = frame;
  const part = levelOf(frame);
  if (!share || !part) return [];
  const percent = share.figure.id;
  const siblings = siblingsOf(frame, frames);
  const list = siblings.flatMap(other => (other.share ? [other.share.figure.id] : []));
  const wholes = [
    ...namedWholes(frame, frames),
    ...[levelOf(frame.head)].filter(level => level !== null).map(level => [plus(level.figure)]),
  ];
  const sum = siblings
    .map(levelOf)
    .filter(level => level !== null)
    .map(level => plus(level.figure));
  if (sum.length > 1) wholes.push(sum);
  const base = subjectOf(share.base, share.base).dimensions;
  for (const fact of facts) {
    if (!fact.total || fact.figure.value === null || fact.dimensions.domain !== '') continue;
    if (
      base.key &&
      fact.dimensions.flow === (base.flow ?? fact.dimensions.flow) &&
      fact.dimensions.fund === (base.fund ?? 'all')
    )
      wholes.push([plus(fact.figure)]);
  }
  // Without a whole that the words name, shares prove nothing if they do not fit.
  const named = namedWholes(frame, frames).length > 0 || (share.base.length < 2 && levelOf(frame.head) !== null);
  const forms = unique(wholes.map((whole): Form => ({kind: 'share', part: [plus(part.figure)], whole, percent, list})));
  return forms.map(
    (form, reading): Relation => ({
      rule: 'share',
      family: `share:${percent}`,
      reading,
      form,
      ground: named ? 'words' : 'structure',
      certain: named,
      severity: 'error',
      details: {},
    }),
  );
}

/** The other items of its list: under one head, of one numbered list, or of one passage. */
function siblingsOf(frame: Frame, frames: readonly Frame[]): readonly Frame[] {
  if (frame.head) return frame.head.members;
  if (frame.peers.length > 0) return frame.peers;
  return frames.filter(other => other.passage === frame.passage && other.head === null);
}

/** Statements before this one about what 占…的 names. */
function namedWholes(frame: Frame, frames: readonly Frame[]): {figure: number; weight: 1}[][] {
  const base = frame.share?.base.replace(/^(?:全部|年度|20\d{2}年(?:度)?)/u, '') ?? '';
  if (base.length < 2) return [];
  const named = subjectOf(base, base);
  return frames
    .filter(other => other.index < frame.index && levelOf(other) !== null)
    .filter(
      other =>
        other.subject.noun.endsWith(base) ||
        (named.exact && named.dimensions.key !== undefined && sameSubject(other, named.dimensions)),
    )
    .slice(-3)
    .reverse()
    .map(other => [plus((levelOf(other) as Mention).figure) as {figure: number; weight: 1}]);
}

const sameSubject = (frame: Frame, wanted: ReturnType<typeof subjectOf>['dimensions']): boolean => {
  const own = frame.subject.dimensions;
  return own.key === wanted.key && own.flow === wanted.flow && own.fund === wanted.fund && own.nature === wanted.nature;
};

function unique(forms: Form[]): Form[] {
  const seen = new Set<string>();
  return forms.filter(form => {
    const key = JSON.stringify(form);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
