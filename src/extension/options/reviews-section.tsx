import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import * as z from 'zod/mini';
import {askBackground} from '../messages.ts';
import {isPrecious, ReviewFile, reviews} from '../reviews.ts';
import {readAll} from '../store.ts';
import type {Spoken} from '../ui/use-words.ts';

/** What people have said of findings, to be handed to a colleague or kept elsewhere. */
export function Reviews({words}: Spoken): JSX.Element {
  const {options} = words;
  const [said, say] = useState('');
  const give = async (): Promise<void> => {
    const {records, corrupt} = await readAll(reviews);
    const file: ReviewFile = {
      format: 'crossfoot-reviews',
      version: 1,
      reviews: [...records.values()].filter(isPrecious),
    };
    save(`crossfoot-reviews-${today()}.json`, JSON.stringify(file, null, 2));
    say(`${options.exported(file.reviews.length)}${corrupt.length > 0 ? options.unreadable(corrupt.length) : ''}`);
  };
  const take = async (chosen: File | undefined): Promise<void> => {
    if (chosen) say(await takenIn(chosen, options));
  };
  return (
    <section>
      <h2>{options.reviews}</h2>
      <p class="quiet">{options.reviewsEffect}</p>
      <p>
        <button type="button" onClick={give}>
          {options.export}
        </button>
      </p>
      <label class="option">
        {options.import}
        <input type="file" accept="application/json,.json" onChange={event => take(event.currentTarget.files?.[0])} />
      </label>
      <p role="status">{said}</p>
    </section>
  );
}

async function takenIn(chosen: File, options: Spoken['words']['options']): Promise<string> {
  const parsed = z.safeParse(ReviewFile, parseJson(await chosen.text()));
  if (!parsed.success) return options.notReviews;
  const outcome = await askBackground('take-reviews', {file: parsed.data});
  return outcome.ok ? options.imported(parsed.data.reviews.length) : `${options.notSaved}${outcome.detail}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What is no JSON fits no schema either, and is answered as such.
    return undefined;
  }
}

/** Hands a file to the person, through the browser's own saving. */
function save(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type: 'application/json'}));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

const today = (): string => new Date().toLocaleDateString('sv-SE');
