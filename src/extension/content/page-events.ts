import {cellOf} from './cell-picker.ts';

/** What a page tells of what a person does in it, beside what we draw ourselves. */
export interface PageEvents {
  /** Whether an event is about something of ours. */
  isOurs(event: Event): boolean;
  onClick(event: MouseEvent): void;
  /** A key of the person's own, that the page has left alone. */
  onKey(event: KeyboardEvent): void;
  /** Alt and the pointer on a cell. */
  onAltDown(cell: HTMLTableCellElement): void;
  /** What the pointer is on when a menu is opened. */
  onMenu(target: Element | null): void;
  /** What stands in the page may stand elsewhere; at most once a frame. */
  onReflow(): void;
  /** The window shows another part of the page; at most once a frame. */
  onScroll(): void;
}

/** Listens to a page until the signal ends it. Nothing is kept from the page but Alt with the pointer on a cell. */
export function listenToPage(events: PageEvents, signal: AbortSignal): void {
  const onClick = (event: MouseEvent): void => {
    if (!events.isOurs(event)) events.onClick(event);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.isTrusted && !event.defaultPrevented && !events.isOurs(event)) events.onKey(event);
  };
  const onDown = (event: MouseEvent): void => {
    if (!event.altKey || event.button !== 0 || !event.isTrusted || events.isOurs(event)) return;
    const cell = cellOf(event);
    if (!cell) return;
    event.preventDefault();
    event.stopPropagation();
    events.onAltDown(cell);
  };
  const reflow = later(() => events.onReflow());
  const scroll = later(() => events.onScroll());
  // With the window our layer scrolls by itself; inside a box of the page that scrolls it does not.
  const onScroll = ({target}: Event): void => {
    if (target === document) scroll();
    else reflow();
  };
  addEventListener('click', onClick, {signal, capture: true});
  addEventListener('keydown', onKey, {signal});
  addEventListener('mousedown', onDown, {signal, capture: true});
  addEventListener('contextmenu', ({target}) => events.onMenu(target instanceof Element ? target : null), {
    signal,
    capture: true,
  });
  addEventListener('resize', reflow, {signal});
  const sizes = new ResizeObserver(reflow);
  sizes.observe(document.documentElement);
  signal.addEventListener('abort', () => sizes.disconnect());
  addEventListener('scroll', onScroll, {signal, capture: true, passive: true});
}

function later(work: () => void): () => void {
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      work();
    });
  };
}
