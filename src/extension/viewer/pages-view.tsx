import 'pdfjs-dist/legacy/web/pdf_viewer.css';
import type {JSX} from 'preact';
import {useEffect, useRef} from 'preact/hooks';
import {type Pages, showPages} from './pages.ts';
import type {OpenDocument} from './read-document.ts';

interface Props {
  pdf: OpenDocument;
  /** Where to go; a new turn goes there again. */
  target: {page: number; box?: readonly [number, number, number, number]; turn: number} | null;
}

/** The pages of the open document. */
export function PagesView({pdf, target}: Props): JSX.Element {
  const scroller = useRef<HTMLDivElement>(null);
  const pages = useRef<Pages | null>(null);
  const wanted = useRef(target);
  wanted.current = target;
  const go = (): void => {
    if (wanted.current) pages.current?.goTo(wanted.current.page, wanted.current.box);
  };
  useEffect(() => {
    let gone = false;
    const container = scroller.current;
    if (!container) return;
    showPages(container, pdf.pdf, go).then(shown => {
      if (gone) shown.close();
      else pages.current = shown;
    });
    return () => {
      gone = true;
      pages.current?.close();
      pages.current = null;
    };
  }, [pdf]);
  useEffect(go, [target?.turn]);
  return (
    <div class="pages">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div class="scroller" ref={scroller} tabIndex={0}>
        <div class="pdfViewer" />
      </div>
    </div>
  );
}
