import type {Result, ResultFinding} from '../../src/model/result.ts';

/** A finding in which only what a test is about is said. */
export function finding(part: Partial<ResultFinding> = {}): ResultFinding {
  return {
    id: 'a',
    rule: 'row-sum',
    verdict: 'disagrees',
    severity: 'error',
    cause: null,
    title: {zh: '合计', en: 'Total'},
    message: {zh: '不一致', en: 'differs'},
    formula: '3 ≠ 1 + 1 = 2',
    printed: '3',
    expected: '2',
    difference: '1',
    unit: '元',
    figures: [],
    consequences: [],
    ...part,
  };
}

/** A result of a checked document in which only what a test is about is said. */
export function result(part: Partial<Result> = {}): Result {
  return {
    file: 'http://www.yunting.gov.cn/a.html',
    sha256: '0'.repeat(64),
    source: 'html',
    pages: 0,
    title: '',
    body: '',
    year: 2026,
    stage: 'budget',
    isDisclosure: true,
    tables: [],
    passages: [],
    findings: [],
    ledger: {
      relations: {agrees: 0, rounding: 0, disagrees: 0, undecided: 0},
      figures: {total: 0, agrees: 0, disagrees: 0, undecided: 0, untouched: 0},
      sentences: {total: 0, understood: 0},
      notChecked: [],
    },
    threePublic: [],
    figures: [],
    problems: [],
    ...part,
  };
}

/** A ledger with so many relations of each verdict. */
export const relations = (agrees: number, rounding = 0, disagrees = 0, undecided = 0): Result['ledger'] => ({
  ...result().ledger,
  relations: {agrees, rounding, disagrees, undecided},
});
