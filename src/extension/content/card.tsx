import type {JSX} from 'preact';
import {useEffect, useLayoutEffect, useRef} from 'preact/hooks';
import type {ResultFinding} from '../../model/result.ts';
import type {Kept, Marked} from '../messages.ts';
import type {ReviewMark} from '../reviews.ts';
import {FindingCard} from '../ui/finding-card.tsx';
import type {Spoken} from '../ui/use-words.ts';

/** Distance that the card keeps from the edges of the window and from its mark, in CSS pixels. */
const margin = 8;
/** What the bar at the foot of the window takes, and a flag before a figure. */
const barHeight = 56;
const flagWidth = 64;

export interface CardProps extends Spoken {
  finding: ResultFinding;
  about: Marked;
  mark: ReviewMark | null;
  /** Where the figures of the finding are in the window, the one that is looked at first. */
  marks: () => DOMRect[];
  pinned: boolean;
  /** Opened by a key: the card takes the focus. */
  focus: boolean;
  onPin(): void;
  onClose(): void;
  onGo(figure: number): void;
  onMark(mark: Pick<ReviewMark, 'status' | 'note'>): Promise<Kept>;
}

/** The card on a page: beside its mark, or, pinned, in the corner of the window. */
export function Card({marks, pinned, focus, onPin, onClose, ...rest}: CardProps): JSX.Element {
  const card = useRef<HTMLElement>(null);
  const {finding, words, language} = rest;
  useLayoutEffect(() => {
    const own = card.current;
    if (!own) return;
    const place = (): void => {
      Object.assign(own.style, placeOf(own, pinned ? [] : marks()));
    };
    place();
    const observer = new ResizeObserver(place);
    observer.observe(own);
    return () => observer.disconnect();
  }, [finding.id, pinned]);
  useEffect(() => {
    if (focus) card.current?.focus();
  }, [finding.id, focus]);
  return (
    <section
      ref={card}
      class={`card ${finding.severity}`}
      role="dialog"
      aria-label={finding.title[language]}
      tabIndex={-1}
      onKeyDown={event => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header>
        <h2>
          {words.severity[finding.severity]} · {finding.title[language]}
        </h2>
        <button type="button" aria-pressed={pinned} onClick={onPin}>
          {words.card.pin}
        </button>
        <button type="button" aria-label={words.card.close} onClick={onClose}>
          ×
        </button>
      </header>
      <div>
        <FindingCard {...rest} />
      </div>
    </section>
  );
}

interface Corner {
  left: number;
  top: number;
}

/**
 * Beside the mark where it covers none of the figures of the finding, as far as that can be had, and
 * always wholly in the window; without a mark in sight, in the corner above the bar.
 */
function placeOf(card: HTMLElement, marks: readonly DOMRect[]): {left: string; top: string} {
  const {width, height} = card.getBoundingClientRect();
  const [most, lowest] = [innerWidth - width - margin, innerHeight - height - barHeight];
  const inside = ({left, top}: Corner): Corner => ({
    left: Math.max(margin, Math.min(left, most)),
    top: Math.max(margin, Math.min(top, lowest)),
  });
  const [mark] = marks;
  const seen = marks.filter(own => own.bottom > 0 && own.top < innerHeight);
  const corners: Corner[] = mark
    ? [
        {left: mark.left, top: mark.bottom + margin},
        {left: Math.min(...seen.map(own => own.left)) - width - flagWidth, top: mark.top - margin},
        {left: Math.max(...seen.map(own => own.right)) + margin, top: mark.top - margin},
        {left: mark.left, top: mark.top - height - margin},
      ]
    : [{left: most, top: lowest}];
  const covered = ({left, top}: Corner): number =>
    marks.filter(own => own.right > left && own.left < left + width && own.bottom > top && own.top < top + height)
      .length;
  const [best = {left: margin, top: margin}] = corners.map(inside).sort((a, b) => covered(a) - covered(b));
  return {left: `${best.left}px`, top: `${best.top}px`};
}
