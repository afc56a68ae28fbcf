import {useEffect, useState} from 'preact/hooks';
import {type Review, watchReview} from '../reviews.ts';

/** What a person has said of a document; null where nothing is remembered of it. */
export function useReview(sha256: string | undefined): Review | null {
  const [review, change] = useState<Review | null>(null);
  useEffect(() => {
    change(null);
    if (sha256 === undefined) return;
    const ending = new AbortController();
    watchReview(sha256, change, ending.signal);
    return () => ending.abort();
  }, [sha256]);
  return review;
}
