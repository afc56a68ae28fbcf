import 'pdfjs-dist/legacy/web/pdf_viewer.css';
import type {JSX} from 'preact';
import {useEffect, useMemo, useRef} from 'preact/hooks';
import type {Box} from '../../model/place.ts';
import type {Result} from '../../model/result.ts';
import type {Outcome} from '../outcome.ts';
import {drawMarks, type Shown} from './draw-marks.ts';
import type {OpenDocument} from './open-document.ts';
import {findingAt, marksByPage} from './page-marks.ts';
import {type DrawnPage, type Pages, showPages} from './pages.ts';

/** Where to go; a new turn goes there again. */
export interface Target {
  page: number;
  box?: Box;
  turn: number;
}

interface Props {
  pdf: OpenDocument;
  /** Null until the document is checked. */
  outcome: Outcome | null;
  whole: (() => Result) | null;
  target: Target | null;
  shown: Shown;
  /** What the pages are called. */
  label: string;
  /** What one page is called. */
  pageName(page: number): string;
  onPages(pages: Pages | null): void;
  onPage(page: number): void;
  onScale(scale: number): void;
  onFound(current: number, total: number): void;
  onSelect(finding: string): void;
  /** While cells are picked: a press, a move with the button held, and where; null where they are not. */
  onPick: ((at: PointOnPage, event: MouseEvent) => void) | null;
}

/** A point of a page, in points from its top left corner. */
export interface PointOnPage {
  page: number;
  x: number;
  y: number;
}

/** The pages of the open document with what is drawn over them. */
export function PagesView(props: Props): JSX.Element {
  const {pdf, outcome, whole, target, shown} = props;
  const scroller = useRef<HTMLDivElement>(null);
  const pages = useRef<Pages | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const marks = useMemo(
    () => (outcome && whole ? marksByPage(outcome, whole, shown) : null),
    [outcome, shown.map, shown.grid, shown.rounding],
  );
  const current = useRef(marks);
  current.current = marks;
  const drawn = useRef(new Map<number, DrawnPage>());
  const nameAll = (): void => {
    for (const page of scroller.current?.querySelectorAll<HTMLElement>('.page') ?? [])
      page.ariaLabel = latest.current.pageName(Number(page.dataset['pageNumber']));
  };
  const go = (): void => {
    const {target: wanted} = latest.current;
    if (wanted) pages.current?.goTo(wanted.page, wanted.box);
  };
  useEffect(() => {
    let gone = false;
    drawn.current.clear();
    const container = scroller.current;
    if (!container) return;
    // The list of findings does the same by keyboard.
    const onClick = (event: MouseEvent): void => select(event, drawn.current, latest.current, current.current);
    const onPointer = (event: MouseEvent): void => {
      const {onPick} = latest.current;
      if (!onPick || (event.type === 'mousemove' ? event.buttons !== 1 : event.button !== 0)) return;
      const at = pointOf(event, drawn.current);
      if (!at) return;
      // Text is not selected while cells are picked.
      event.preventDefault();
      onPick(at, event);
    };
    container.addEventListener('mousedown', onPointer);
    container.addEventListener('mousemove', onPointer);
    container.addEventListener('click', onClick);
    showPages(container, pdf.pdf, {
      onReady: () => {
        nameAll();
        go();
      },
      onPage: page => latest.current.onPage(page),
      onScale: scale => latest.current.onScale(scale),
      onFound: (at, total) => latest.current.onFound(at, total),
      onDrawn: page => {
        drawn.current.set(page.page, page);
        drawOver(page, latest.current, current.current);
      },
    }).then(opened => {
      if (gone) return opened.close();
      pages.current = opened;
      latest.current.onPages(opened);
    });
    return () => {
      gone = true;
      container.removeEventListener('click', onClick);
      container.removeEventListener('mousedown', onPointer);
      container.removeEventListener('mousemove', onPointer);
      pages.current?.close();
      pages.current = null;
      latest.current.onPages(null);
    };
  }, [pdf]);
  useEffect(nameAll, [props.pageName]);
  useEffect(go, [target?.turn]);
  useEffect(() => {
    // Pages that went out of sight were emptied; they are drawn again when they come back.
    for (const page of drawn.current.values())
      if (page.element.dataset['loaded']) drawOver(page, latest.current, marks);
  }, [marks, shown.marks, shown.map, shown.grid, shown.selected, shown.picked]);
  return (
    <div class="pages">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div class="scroller" role="document" aria-label={props.label} ref={scroller} tabIndex={0}>
        <div class="pdfViewer" />
      </div>
    </div>
  );
}

type Marks = ReturnType<typeof marksByPage> | null;

function drawOver(page: DrawnPage, {shown}: Props, marks: Marks): void {
  drawMarks(page, marks?.get(page.page), shown);
}

/** A click on a mark chooses its finding; marks take no clicks, so that text under them can be selected. */
function select(
  event: MouseEvent,
  drawn: ReadonlyMap<number, DrawnPage>,
  {shown, onSelect, onPick}: Props,
  marks: Marks,
): void {
  if (onPick || !shown.marks || getSelection()?.isCollapsed === false) return;
  const at = pointOf(event, drawn);
  const own = at && marks?.get(at.page);
  const finding = own ? findingAt(own, at.x, at.y) : null;
  if (finding !== null) onSelect(finding);
}

/** Where on a page the pointer is; null beside the pages. */
function pointOf(event: MouseEvent, drawn: ReadonlyMap<number, DrawnPage>): PointOnPage | null {
  const element = event.target instanceof Element ? event.target.closest<HTMLElement>('.page') : null;
  const page = drawn.get(Number(element?.dataset['pageNumber']));
  if (!element || !page) return null;
  const frame = element.getBoundingClientRect();
  const perPoint = element.clientWidth / page.width;
  return {
    page: page.page,
    x: (event.clientX - frame.left - element.clientLeft) / perPoint,
    y: (event.clientY - frame.top - element.clientTop) / perPoint,
  };
}
