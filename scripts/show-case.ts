import '../src/command/polyfills.ts';
import {merged, resultOf, slugs, sourcesOf} from '../test/cases/outcome.ts';

// npm run cases:show -- SLUG: what comes out of a case, in the form of its expected.json. A person
// reads it, corrects it where the program is wrong, and only then commits it.

const slug = process.argv[2];
if (slug === undefined || !slugs().includes(slug)) {
  process.stderr.write(`name a case: npm run cases:show -- SLUG, one of\n  ${slugs().join('\n  ')}\n`);
  process.exitCode = 2;
} else {
  const results = new Map<string, Awaited<ReturnType<typeof resultOf>>>();
  for (const source of sourcesOf(slug)) results.set(source, await resultOf(slug, source));
  process.stdout.write(`${JSON.stringify(merged(results), null, 2)}\n`);
}
