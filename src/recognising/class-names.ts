import {addTo} from '../model/grouping.ts';
import type {CodeSystem} from './codes.ts';
import {bareName} from './names.ts';
import {economicNames} from './vocabulary/economic-names.ts';
import {functionNames} from './vocabulary/function-names.ts';
import {governmentNames} from './vocabulary/government-names.ts';

/** The names of a classification by code, and the codes by name. */
export interface ClassNames {
  nameOf: ReadonlyMap<string, string>;
  codesOf: ReadonlyMap<string, readonly string[]>;
}

function index(names: readonly (readonly [code: string, name: string])[]): ClassNames {
  const codesOf = new Map<string, string[]>();
  for (const [code, name] of names) addTo(codesOf, classKey(name), code);
  return {nameOf: new Map(names), codesOf};
}

/** A name as it is looked up: without marks, and without the 支出 that is left out at will. */
export function classKey(name: string): string {
  const bare = bareName(name).replace(/[(（]([^()（）]*)[)）]/gu, '$1');
  return bare.length > 4 ? bare.replace(/支出$/u, '') : bare;
}

const systems: Partial<Record<CodeSystem, ClassNames>> = {
  function: index(functionNames),
  economic: index(economicNames),
  government: index(governmentNames),
};

/** The confirmed names of a classification; undefined for one of which none are known. */
export const classNamesOf = (system: CodeSystem): ClassNames | undefined => systems[system];

/** Whether some classification has a class, section or item with this name. */
export const isClassName = (name: string): boolean =>
  Object.values(systems).some(({codesOf}) => codesOf.has(classKey(name)));
