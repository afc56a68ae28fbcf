import type {Column} from '../recognising/columns.ts';
import {matchedName} from '../recognising/names.ts';
import {once} from '../recognising/once.ts';
import {economicNames} from '../recognising/vocabulary/economic-names.ts';

const bare = (name: string): string => matchedName(name).replace(/\d/gu, '');

/** 其他支出 is also the name of a class of functions. */
const names = new Set(economicNames.map(([, name]) => bare(name)).filter(name => name !== '其他支出'));

/** Whether a column holds a part of its row by economic class: of 行政运行, what goes to 办公费. */
export const isEconomicColumn = once(({path}: Column): boolean => path.some(text => names.has(bare(text))));
