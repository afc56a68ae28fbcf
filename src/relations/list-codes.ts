import type {Passage} from '../model/disclosure.ts';
import type {Form, Relation} from '../model/relation.ts';
import {readNumbering} from '../recognising/numbering.ts';
import {type Frame, levelOf} from '../recognising/sentences/frame.ts';
import {framesByPassage} from '../recognising/sentences/frames-by-passage.ts';
import {levelOfPassage, plainLevel} from '../recognising/sentences/outline.ts';
import {plainText} from '../recognising/sentences/plain-text.ts';
import {functionNames} from '../recognising/vocabulary/function-names.ts';
import {levelTerm} from './list-members.ts';
import {listRelation} from './list-relation.ts';

/**
 * Lines of one list, each opened by a code of the classification: 1.20402公安（款）90万元。（1）2040201行政运行（项）60万元。 What
 * stands below a code is no more than its amount. Whether it comes to it is asked where another code of the list is
 * broken down to its whole amount.
 */
export function codedLists(frames: readonly Frame[], passages: readonly Passage[]): Relation[] {
  const trees = runsOf(frames, passages).flatMap(treesOf);
  const complete = trees.filter(({parts, isOpen}) => parts.length > 1 && !isOpen);
  return trees.flatMap(tree => {
    const others = complete.filter(other => other !== tree).slice(0, mostOthers);
    return [atMost(tree), ...(tree.isOpen ? [] : others.map((other, i) => comesTo(tree, other, i)))];
  });
}

const mostOthers = 3;

interface Line {
  code: string;
  frame: Frame;
}

/** Lines that follow each other, and before which of them, or behind the last, lines stand that tell no amount or code. */
interface Run {
  lines: Line[];
  gaps: number[];
}

/** A code and those below it; `isOpen` where more of them may stand there without a code or an amount. */
interface Tree {
  whole: Frame;
  parts: readonly Frame[];
  isOpen: boolean;
}

/** Neighbouring passages that each begin with a code and its amount; words without amounts may stand between them. */
function runsOf(frames: readonly Frame[], passages: readonly Passage[]): Run[] {
  const stated = framesByPassage(frames);
  const runs: Run[] = [];
  let open: Run | null = null;
  for (const passage of passages) {
    const [first] = stated.get(passage.id) ?? [];
    const code = first && levelOf(first) && !first.aside ? codeFirst(passage.text) : null;
    if (first && code !== null) {
      if (!open) {
        open = {lines: [], gaps: []};
        runs.push(open);
      }
      open.lines.push({code, frame: first});
      continue;
    }
    if (!open) continue;
    const level = levelOfPassage(passage);
    // 「（8）2040208反恐怖（项）略。」
    const isItem = passage.role !== 'heading' && level >= itemLevel && level < plainLevel;
    if (first || isItem) open.gaps.push(open.lines.length);
    if (first || passage.role === 'heading' || level < itemLevel) open = null;
  }
  return runs;
}

/** Numbers 一、 stand before sections, not before items of a list. */
const itemLevel = 3;

const known = new Set(functionNames.map(([code]) => code));

/** The code that a line begins with, or that stands in brackets behind the name it begins with; null where there is none. */
function codeFirst(text: string): string | null {
  const bare = plainText(text.slice(0, reach)).replace(/\s+/gu, '');
  const line = readNumbering(bare)?.rest ?? bare;
  const code = (before.exec(line) ?? behind.exec(line))?.[1];
  return code !== undefined && (code.length > 3 || known.has(code)) ? code : null;
}

/** As much of a line as its number, its name and its code take. */
const reach = 80;
const before =
  /^[[〔【(]?(?:科目(?:编码|编号|代码):?)?(2\d{2}(?:\d{2}){0,2})(?!\d)[\]〕】)]?[-—]*["“]?[\u4e00-\u9fff]/u;
const behind =
  /^[\u4e00-\u9fff、“”"—-]{3,40}(?:[(][^()\d]{1,12}[)])?[\u4e00-\u9fff、—-]*[([〔](?:科目(?:编码|编号|代码):?)?(2\d{2}(?:\d{2}){0,2})[)\]〕]/u;

/** Each code of a run with the lines behind it that belong to it, without those that belong to one of them. */
const treesOf = ({lines, gaps}: Run): Tree[] =>
  lines.flatMap((own, at) => {
    const end = lines.findIndex((line, i) => i > at && !isWithin(line, own));
    const below = lines.slice(at + 1, end < 0 ? lines.length : end);
    const parts = below.filter((line, i) => !below.slice(0, i).some(other => isWithin(line, other)));
    const items = parts.map(({frame}) => frame);
    if (items.length === 0 || !items.every(item => isLike(item, own.frame))) return [];
    const last = end < 0 ? lines.length : end;
    return [{whole: own.frame, parts: items, isOpen: gaps.some(gap => gap > at && gap <= last)}];
  });

const isWithin = (line: Line, other: Line): boolean =>
  line.code.length > other.code.length && line.code.startsWith(other.code);

/** Said in one way, of what was spent or planned, and of one year. */
const isLike = ({final, level, subject}: Frame, whole: Frame): boolean =>
  (final !== null) === (whole.final !== null) &&
  level?.stage === whole.level?.stage &&
  (subject.year === null || whole.subject.year === null || subject.year === whole.subject.year);

const sumOf = ({whole, parts}: Tree): Form => ({kind: 'sum', left: [levelTerm(whole)], right: parts.map(levelTerm)});

function atMost({whole, parts}: Tree): Relation {
  const form: Form = {kind: 'order', smaller: parts.map(levelTerm), larger: [levelTerm(whole)]};
  return listRelation(`list-sum:codes:${whole.index}`, 0, form, 'all');
}

const comesTo = (tree: Tree, other: Tree, i: number): Relation => ({
  ...listRelation(`list-sum:codes:${tree.whole.index}:${i}`, 0, sumOf(tree), 'likely'),
  given: [sumOf(other)],
  ...(tree.parts.length === 1 ? {weak: true} : {}),
});
