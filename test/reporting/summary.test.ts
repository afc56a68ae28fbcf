import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Severity} from '../../src/model/relation.ts';
import type {Verdict} from '../../src/model/report.ts';
import {summarise} from '../../src/reporting/summary.ts';
import {finding, relations, result} from '../extension/results.ts';

describe('summarise', () => {
  it('says what is red before anything else', () => {
    const red = result({findings: [finding(), finding({id: 'b', severity: 'warning'})], ledger: relations(5, 0, 2)});
    expect(summarise(red)).toMatchObject({judgement: 'disagrees', red: 1, amber: 1, checked: 7});
  });

  it('does not call a document with doubts agreeing', () => {
    const amber = result({findings: [finding({severity: 'warning'})], ledger: relations(5, 0, 1)});
    expect(summarise(amber).judgement).toBe('to-verify');
  });

  it('does not call agreeing what nobody checked', () => {
    expect(summarise(result({ledger: relations(0, 0, 0, 9)})).judgement).toBe('nothing-checked');
    expect(summarise(result({ledger: relations(1)})).judgement).toBe('agrees');
  });

  it('reports nothing of a document that is no disclosure', () => {
    const other = result({isDisclosure: false, findings: [finding()], ledger: relations(5, 0, 1)});
    expect(summarise(other)).toMatchObject({judgement: 'not-a-disclosure', red: 0, findings: []});
  });

  it('does not say of scans what they are', () => {
    const scan = (page: number) => ({kind: 'recognised-text-layer' as const, page, message: {zh: '', en: ''}});
    const other = result({isDisclosure: false, pages: 2, ledger: relations(0)});
    expect(summarise({...other, problems: [scan(1), scan(2)]})).toMatchObject({
      judgement: 'nothing-checked',
      unread: 2,
    });
    expect(summarise({...other, pages: 9, problems: [scan(1)]}).judgement).toBe('not-a-disclosure');
    expect(summarise({...other, problems: [{...scan(1), kind: 'picture'}]}).judgement).toBe('not-a-disclosure');
  });

  it('lists the gravest first and keeps the order of the document', () => {
    const list = [
      finding({id: '1', severity: 'warning'}),
      finding({id: '2', severity: 'note'}),
      finding({id: '3'}),
      finding({id: '4', severity: 'warning'}),
      finding({id: '5', verdict: 'rounding'}),
      finding({id: '6'}),
    ];
    expect(summarise(result({findings: list})).findings.map(({id}) => id)).toEqual(['3', '6', '1', '4', '2']);
  });

  it('counts every open finding once, whatever there is', () => {
    const verdicts: Verdict[] = ['agrees', 'rounding', 'disagrees', 'undecided'];
    const severities: Severity[] = ['error', 'warning', 'note'];
    const some = fc.record({verdict: fc.constantFrom(...verdicts), severity: fc.constantFrom(...severities)});
    fc.assert(
      fc.property(fc.array(some), parts => {
        const list = parts.map((part, i) => finding({...part, id: String(i)}));
        const {red, amber, notes, findings} = summarise(result({findings: list}));
        const open = list.filter(({verdict}) => verdict === 'disagrees').length;
        return red + amber + notes === open && findings.length === open;
      }),
    );
  });
});
