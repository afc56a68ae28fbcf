import {rule as absentClass} from './absent-class.ts';
import {rule as change} from './change.ts';
import {rule as classSum} from './class-sum.ts';
import {rule as columnSum} from './column-sum.ts';
import {rule as completion} from './completion.ts';
import {rule as direction} from './direction.ts';
import {rule as growthRate} from './growth-rate.ts';
import {rule as listSum} from './list-sum.ts';
import {rule as restatement} from './restatement.ts';
import {rule as rowHierarchy} from './row-hierarchy.ts';
import {rule as rowSum} from './row-sum.ts';
import type {Rule} from './rule.ts';
import {rule as share} from './share.ts';
import {rule as textTable} from './text-table.ts';
import {rule as tieOut} from './tie-out.ts';

/** All rules, sorted by id. */
export const rules: readonly Rule[] = [
  absentClass,
  change,
  classSum,
  columnSum,
  completion,
  direction,
  growthRate,
  listSum,
  restatement,
  rowHierarchy,
  rowSum,
  share,
  textTable,
  tieOut,
];
