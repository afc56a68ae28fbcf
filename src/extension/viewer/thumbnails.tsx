import type {JSX} from 'preact';
import {useEffect, useMemo, useRef} from 'preact/hooks';
import {summarise} from '../../reporting/summary.ts';
import type {Outcome} from '../outcome.ts';
import type {Words} from '../words/words.ts';
import type {OpenDocument} from './open-document.ts';

interface Props {
  pdf: OpenDocument;
  outcome: Outcome | null;
  page: number;
  onGo(page: number): void;
  words: Words;
}

/** Width of a thumbnail in pixels. */
const width = 104;

/** Small pictures of the pages, each drawn when it comes into sight, with the number of findings on it. */
export function Thumbnails({pdf, outcome, page, onGo, words}: Props): JSX.Element {
  const list = useRef<HTMLOListElement>(null);
  const findings = useMemo(() => findingsByPage(outcome), [outcome]);
  useEffect(() => (list.current ? drawInSight(list.current, pdf) : undefined), [pdf]);
  useEffect(() => {
    list.current?.querySelector(`[data-page="${page}"]`)?.scrollIntoView({block: 'nearest'});
  }, [page]);
  return (
    <nav class="thumbnails" aria-label={words.viewer.thumbnails}>
      <ol ref={list}>
        {Array.from({length: pdf.pdf.numPages}, (_, i) => i + 1).map(own => {
          const count = findings.get(own) ?? 0;
          return (
            <li key={own}>
              <button
                type="button"
                data-page={own}
                aria-current={own === page ? 'page' : undefined}
                onClick={() => onGo(own)}
              >
                <span class="picture" data-picture={own} />
                <span class="unseen">{words.viewer.thumbnail(own, count)}</span>
                <span class="figures" aria-hidden="true">
                  {own}
                  {count > 0 && <strong class="count">{count}</strong>}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** How many findings name a place on each page. */
function findingsByPage(outcome: Outcome | null): Map<number, number> {
  const pages = new Map<number, number>();
  for (const {figures} of outcome ? summarise(outcome).findings : []) {
    const own = new Set(
      figures.flatMap(({page, role}) => (page === undefined || role === 'consequence' ? [] : [page])),
    );
    for (const page of own) pages.set(page, (pages.get(page) ?? 0) + 1);
  }
  return pages;
}

/** Draws what comes into sight, one page after the other; gives what ends it. */
function drawInSight(list: HTMLElement, {pdf}: OpenDocument): () => void {
  const waiting = new Set<HTMLElement>();
  let ended = false;
  let drawing = false;
  const work = async (): Promise<void> => {
    if (drawing) return;
    drawing = true;
    for (let [place] = waiting; place && !ended; [place] = waiting) {
      const own = place;
      waiting.delete(own);
      observer.unobserve(own);
      // A page that cannot be drawn stays a blank sheet with its number.
      await draw(own, pdf).catch(() => own.classList.add('undrawn'));
    }
    drawing = false;
  };
  const observer = new IntersectionObserver(
    entries => {
      for (const {target, isIntersecting} of entries) {
        if (!(target instanceof HTMLElement)) continue;
        if (isIntersecting) waiting.add(target);
        else waiting.delete(target);
      }
      work();
    },
    {root: list.parentElement, rootMargin: '200px'},
  );
  for (const place of list.querySelectorAll('.picture')) observer.observe(place);
  return () => {
    ended = true;
    observer.disconnect();
  };
}

async function draw(place: HTMLElement, pdf: OpenDocument['pdf']): Promise<void> {
  const page = await pdf.getPage(Number(place.dataset['picture']));
  const viewport = page.getViewport({scale: width / page.getViewport({scale: 1}).width});
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = Math.max(1, Math.min(4 * width, Math.round(viewport.height)));
  await page.render({canvas, viewport, background: '#ffffff'}).promise;
  place.replaceChildren(canvas);
}
