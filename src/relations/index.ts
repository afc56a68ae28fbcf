import {rule as columnSum} from './column-sum.ts';
import {rule as rowHierarchy} from './row-hierarchy.ts';
import {rule as rowSum} from './row-sum.ts';
import type {Rule} from './rule.ts';
import {rule as tieOut} from './tie-out.ts';

/** All rules, sorted by id. */
export const rules: readonly Rule[] = [columnSum, rowHierarchy, rowSum, tieOut];
