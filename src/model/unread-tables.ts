import type {ProblemKind} from './disclosure.ts';

/** Whether tables may stand where a problem of that kind is: what is missed then may stand there. */
export const mayHoldTables = ({kind}: {kind: ProblemKind}): boolean => kind !== 'picture';
