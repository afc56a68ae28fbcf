import {describe, expect, it} from 'vitest';
import {expectedOf, findingsOf, nameOf, resultOf, slugs, sourcesOf} from './outcome.ts';

// One finding too many fails, one too few fails. After a change that is meant, look at
// `npm run cases:show SLUG` and put what is right into the case's expected.json.

describe.each(slugs())('%s', slug => {
  const sources = sourcesOf(slug);

  it('has a source', () => {
    expect(sources, 'put source.html, source.pdf or both into the folder').not.toEqual([]);
  });

  describe.each(sources)('%s', source => {
    it('has the findings of expected.json and no other', async () => {
      const expected = expectedOf(slug);
      const result = await resultOf(slug, source);
      const found = findingsOf(result, source);
      const wanted = expected.findings.filter(finding => source in finding.at);
      const named = (list: typeof found): string[] =>
        list.map(entry => `${nameOf(entry)} at ${entry.at[source]}`).sort();
      const have = named(found);
      const want = named(wanted);
      expect({
        'too many': have.filter(entry => !want.includes(entry)),
        'too few': want.filter(entry => !have.includes(entry)),
      }).toEqual({'too many': [], 'too few': []});
      expect(have).toHaveLength(want.length);
      expect(result.ledger.relations.agrees).toBeGreaterThanOrEqual(expected.agreesAtLeast[source] ?? Infinity);
    });
  });
});
