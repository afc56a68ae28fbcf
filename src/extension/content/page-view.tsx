import type {ResultFinding} from '../../model/result.ts';
import type {Marked, PageAction} from '../messages.ts';
import type {Review} from '../reviews.ts';
import type {Settings} from '../settings.ts';
import {wordsOf} from '../words/words-of.ts';
import {type Flag, flagsOf} from './flags.ts';
import {dress} from './looks.ts';
import {listenToPage} from './page-events.ts';
import type {PageHost} from './page-host.ts';
import {PageLayer} from './page-layer.ts';
import {PageMarks, type Spot} from './page-marks.ts';
import {PageOverlay} from './page-overlay.tsx';
import {PageSum} from './page-sum.ts';
import {copyPageTable} from './page-table.ts';
import {reveal} from './places.ts';
import {findingFrom, rectsOf} from './spots.ts';

/** Width of the word of a flag, in CSS pixels: three Chinese characters of 11 px, or their English. */
const wordWidth = {zh: 40, en: 66} as const;

/** What is shown of one checked document in its page: marks, flags, bar and card. */
export class PageView {
  readonly #marks = new PageMarks();
  readonly #layer = new PageLayer();
  readonly #document: string;
  readonly #host: PageHost;
  readonly #ending = new AbortController();
  #marked: Marked;
  #settings: Settings;
  #review: Review | null = null;
  /** Switched off for this visit, whatever the settings say. */
  #off = false;
  #map = false;
  readonly #sum: PageSum;
  /** What the pointer was on when a menu was opened. */
  #menuTarget: Element | null = null;
  #flags: Flag[] = [];
  #said = '';
  #card: {finding: ResultFinding; pinned: boolean; focus: boolean; spot: Spot | null} | null = null;
  /** The finding that was gone to last: Enter opens its card. */
  #chosen: string | null = null;
  #work = new AbortController();
  #mapping = new AbortController();
  #watching = new AbortController();

  constructor(document: string, marked: Marked, settings: Settings, host: PageHost) {
    this.#document = document;
    this.#host = host;
    this.#sum = new PageSum({isOurs: event => this.#layer.holds(event), onChange: () => this.#onSum()}, host);
    this.#marked = marked;
    this.#settings = settings;
    const {signal} = this.#ending;
    this.#watchReview();
    listenToPage(
      {
        isOurs: event => this.#layer.holds(event),
        onClick: event => this.#onClick(event),
        onKey: event => this.#onKey(event),
        onAltDown: cell => this.#startSum(cell),
        onMenu: target => {
          this.#menuTarget = target;
        },
        onReflow: () => this.#onReflow(),
        onScroll: () => this.#marks.follow(),
      },
      signal,
    );
    signal.addEventListener('abort', () => this.#clear());
    this.#showMarks();
  }

  end(): void {
    this.#ending.abort();
  }

  /** The page was read again: its figures may stand elsewhere. An open card stays open. */
  renew(marked: Marked): void {
    this.#marked = marked;
    this.#watchReview();
    const finding = marked.findings.find(({id}) => id === this.#card?.finding.id);
    if (this.#card) this.#card = finding ? {...this.#card, finding, spot: null} : null;
    this.#showMarks();
  }

  #watchReview(): void {
    this.#watching.abort();
    this.#watching = new AbortController();
    const signal = AbortSignal.any([this.#ending.signal, this.#watching.signal]);
    this.#host.watchReview(this.#marked.sha256, review => this.#onReview(review), signal);
  }

  set settings(settings: Settings) {
    this.#settings = settings;
    this.#showMarks();
  }

  /** Goes to a finding, or to one of its figures. False where it is no longer in the page. */
  show(id: string, figure: number | null): boolean {
    const spot = this.#marks.choose(id, figure);
    this.#chosen = id;
    if (!spot) return false;
    reveal(spot);
    if (this.#card) this.#open(spot.finding, spot, false);
    return true;
  }

  act(action: PageAction): void {
    switch (action) {
      case 'toggle-marks':
        this.#off = this.#isOn;
        this.#showMarks();
        return;
      case 'toggle-map':
        this.#toggleMap();
        return;
      case 'open-card':
        this.#openChosen();
        return;
      case 'sum':
        if (this.#sum.now) this.#sum.end();
        else this.#startSum(null);
        return;
      case 'copy-table':
        this.#copyTable();
        return;
    }
  }

  get #isOn(): boolean {
    return this.#settings.marks.show && !this.#off && this.#marked.isDisclosure;
  }

  async #showMarks(): Promise<void> {
    this.#work.abort();
    this.#work = new AbortController();
    const {signal} = this.#work;
    if (!this.#isOn) return this.#clear();
    try {
      await dress(document, this.#host);
      signal.throwIfAborted();
      await this.#marks.showFindings(this.#marked.findings, this.#settings.marks, signal);
      if (this.#map) await this.#showMap(signal);
    } catch (error) {
      if (!signal.aborted) throw error;
      return;
    }
    if (this.#chosen !== null) this.#marks.choose(this.#chosen, null);
    this.#placeFlags();
  }

  /** Marks all figures, until that is no longer wanted. */
  async #showMap(signal: AbortSignal): Promise<void> {
    this.#mapping.abort();
    this.#mapping = new AbortController();
    const own = AbortSignal.any([signal, this.#mapping.signal]);
    try {
      await this.#marks.showMap(this.#marked.figures, own);
    } catch (error) {
      if (!own.aborted || signal.aborted) throw error;
    }
  }

  #clear(): void {
    this.#sum.drop();
    this.#said = '';
    this.#marks.clear();
    this.#layer.remove();
    this.#card = null;
    this.#map = false;
    this.#flags = [];
  }

  async #toggleMap(): Promise<void> {
    this.#map = !this.#map;
    if (!this.#map) {
      this.#mapping.abort();
      this.#marks.hideMap();
      return this.#draw();
    }
    if (!this.#isOn) this.#off = false;
    await this.#showMarks();
  }

  #placeFlags(): void {
    if (!this.#isOn) return;
    // The layer must hang in the page to know where it begins.
    this.#draw();
    this.#flags = flagsOf(this.#marks.spots, this.#layer.origin, wordWidth[this.#host.languageOf(this.#settings)]);
    this.#draw();
  }

  #onReflow(): void {
    this.#marks.measure();
    this.#placeFlags();
  }

  #onReview(review: Review | null): void {
    this.#review = review;
    if (this.#card) this.#draw();
  }

  #onClick(event: MouseEvent): void {
    const spot = event.isTrusted ? this.#marks.at(event.composedPath(), event.clientX, event.clientY) : null;
    if (spot) {
      this.#chosen = spot.finding.id;
      this.#marks.choose(spot.finding.id, spot.figure);
      this.#open(spot.finding, spot, false);
      this.#host.ask('finding-selected', {document: this.#document, finding: spot.finding.id});
    } else if (this.#card && !this.#card.pinned) this.#close();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.#card) this.#close();
    else if (event.key === 'Enter' && this.#chosen !== null && isFree(document.activeElement)) this.#openChosen();
  }

  #startSum(cell: HTMLTableCellElement | null): void {
    if (this.#sum.now) return;
    dress(document, this.#host);
    this.#card = null;
    this.#sum.start(this.#marked, cell);
  }

  /** The figures that are picked have changed, or nothing is picked any more. */
  #onSum(): void {
    this.#marks.showSum(this.#sum.now?.ranges ?? []);
    if (this.#sum.now || this.#isOn) this.#draw();
    else this.#layer.remove();
  }

  /** Copies the table that the menu was opened on, as cells for a spreadsheet. */
  #copyTable(): void {
    const table = this.#menuTarget?.closest('table');
    const words = wordsOf(this.#host.languageOf(this.#settings));
    if (!table) this.#say(words.bar.noTable);
    else {
      const copied = copyPageTable(table, this.#marked.figures, this.#marks.spots);
      this.#say(copied ? words.panel.tableCopied : words.card.notCopied);
    }
  }

  /** A short word at the foot of the page. */
  #say(text: string): void {
    this.#said = text;
    this.#draw();
  }

  #openChosen(): void {
    const finding = this.#marked.findings.find(({id}) => id === this.#chosen);
    if (!finding) return;
    const spot = this.#marks.choose(finding.id, null);
    this.#open(finding, spot, true);
  }

  #open(finding: ResultFinding, spot: Spot | null, focus: boolean): void {
    this.#card = {finding, spot, focus, pinned: this.#card?.pinned ?? false};
    this.#draw();
  }

  #close(): void {
    this.#card = null;
    this.#draw();
  }

  /** Steps through the findings that the bar counts, in the order of the page, round the end. */
  #step(step: 1 | -1): void {
    const id = findingFrom(this.#marks.spots, this.#chosen, step);
    if (id === null) return;
    this.show(id, null);
    this.#host.ask('finding-selected', {document: this.#document, finding: id});
    this.#openChosen();
  }

  #draw(): void {
    const {theme} = this.#settings;
    const language = this.#host.languageOf(this.#settings);
    const words = wordsOf(language);
    const card = this.#card;
    const content = (
      <PageOverlay
        flags={this.#flags}
        about={this.#marked}
        map={this.#map}
        said={this.#said}
        sum={this.#sum.now}
        card={card && {...card, mark: this.#review?.marks[card.finding.id] ?? null}}
        marksOf={finding => rectsOf(this.#marks.spots, finding, card?.spot ?? null)}
        act={action => this.act(action)}
        onStep={step => this.#step(step)}
        onKeep={(result, note) => this.#sum.keep(this.#document, result, note)}
        onPin={() => {
          this.#card = card && {...card, pinned: !card.pinned};
          this.#draw();
        }}
        onClose={() => this.#close()}
        onGo={(finding, figure) => this.show(finding, figure)}
        onMark={(finding, mark) => this.#host.ask('finding-marked', {document: this.#document, finding, ...mark})}
        words={words}
        language={language}
      />
    );
    this.#layer.show(content, {lang: words.tag, theme});
  }
}

/** Whether nothing of the page waits for the key. */
const isFree = (active: Element | null): boolean => active === null || active === document.body;
