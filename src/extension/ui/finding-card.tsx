import type {JSX} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import type {ResultFigure, ResultFinding} from '../../model/result.ts';
import {queryText} from '../../reporting/query-text.ts';
import {quoted} from '../../reporting/quoted.ts';
import type {Kept} from '../messages.ts';
import type {TableHead} from '../outcome.ts';
import {type Status, statuses} from '../review-status.ts';
import type {ReviewMark} from '../reviews.ts';
import {copyToClipboard} from './copy.ts';
import {useTypedNote} from './use-typed-note.ts';
import type {Spoken} from './use-words.ts';

interface Props extends Spoken {
  finding: ResultFinding;
  about: {title: string; file: string; sha256: string; tableHeads: readonly TableHead[]};
  mark: ReviewMark | null;
  /** Goes to one of the figures, by its index. */
  onGo(figure: number): void;
  onMark(mark: Pick<ReviewMark, 'status' | 'note'>): Promise<Kept>;
  /** Address of the page that explains the rule, where it can be opened from here. */
  ruleUrl?: string;
}

/** Figures that are listed before the rest is folded. */
const mostShown = 6;

/** Everything about one finding: what differs, by how much, where, why; and what a person says of it. */
export function FindingCard({finding, about, mark, onGo, onMark, ruleUrl, ...spoken}: Props): JSX.Element {
  const {words, language} = spoken;
  const {card} = words;
  const sentence = (finding.sentence ?? finding.message)[language];
  const hint = finding.message[language].slice(finding.sentence ? sentence.length : finding.message[language].length);
  return (
    <div class="card-body">
      <p class="plain">{sentence}</p>
      <dl class="facts">
        <dt>{card.formula}</dt>
        <dd class="figures">{finding.formula}</dd>
        {finding.difference !== '' && <dt>{card.difference}</dt>}
        {finding.difference !== '' && <dd class="figures">{`${finding.difference} ${finding.unit}`.trim()}</dd>}
        <IntervalFacts finding={finding} {...spoken} />
        {hint !== '' && <dt>{card.cause}</dt>}
        {hint !== '' && <dd>{hint}</dd>}
      </dl>
      <Places finding={finding} tableHeads={about.tableHeads} onGo={onGo} words={words} />
      {finding.consequences.length > 0 && (
        <details>
          <summary>{words.findings.consequences(finding.consequences.length)}</summary>
          <ul class="bullets">
            {finding.consequences.map((entry, i) => (
              <li key={i}>{entry.message[language]}</li>
            ))}
          </ul>
        </details>
      )}
      <Reviewing key={finding.id} mark={mark} onMark={onMark} words={words} />
      <div class="row">
        <Copy text={queryText(finding, about, language)} words={words} />
        {ruleUrl !== undefined && (
          <a class="button" href={ruleUrl} target="_blank" rel="noreferrer">
            {card.rule}
          </a>
        )}
      </div>
    </div>
  );
}

/** Between which values each side can lie; said only where something was rounded. */
function IntervalFacts({finding, words}: {finding: ResultFinding} & Spoken): JSX.Element | null {
  const {intervals} = finding;
  if (!intervals) return null;
  const {stated, expected} = intervals;
  if (stated[0] === stated[1] && expected[0] === expected[1]) return null;
  return (
    <>
      <dt>{words.card.intervals}</dt>
      <dd class="figures">{words.card.between(stated, expected, finding.verdict === 'rounding')}</dd>
    </>
  );
}

function Places({
  finding,
  tableHeads,
  onGo,
  words,
}: {
  finding: ResultFinding;
  tableHeads: readonly TableHead[];
  onGo(figure: number): void;
} & Pick<Spoken, 'words'>): JSX.Element {
  const own = finding.figures
    .map((figure, index) => ({figure, index}))
    .filter(({figure}) => figure.role !== 'consequence');
  const entry = ({figure, index}: {figure: ResultFigure; index: number}): JSX.Element => (
    <li key={index}>
      <button type="button" class="place" onClick={() => onGo(index)}>
        <span class="quiet">{words.card.role[figure.role]}</span>
        <span class="figures">{figure.printed === '' ? words.card.blank : figure.printed}</span>
        <span class="where">{whereText(figure, tableHeads, words)}</span>
      </button>
    </li>
  );
  return (
    <section>
      <h2>{words.card.places}</h2>
      <ul class="places">{own.slice(0, mostShown).map(entry)}</ul>
      {own.length > mostShown && (
        <details>
          <summary>{words.card.more(own.length - mostShown)}</summary>
          <ul class="places">{own.slice(mostShown).map(entry)}</ul>
        </details>
      )}
    </section>
  );
}

/** Where a figure stands: page, table, what it measures, row and column. */
export function whereText(
  {file, page, table, row, column, label, passage}: ResultFigure,
  tableHeads: readonly TableHead[],
  {card}: Spoken['words'],
): string {
  const head = tableHeads.find(({id}) => id === table);
  return [
    // Only findings between two documents name them.
    file ?? '',
    page === undefined ? '' : card.page(page),
    head ? card.table(head.number, head.title) : passage === undefined ? '' : card.text,
    label === '' ? '' : quoted(label),
    row === undefined || column === undefined ? '' : card.cell(row + 1, column + 1),
  ]
    .filter(part => part !== '')
    .join(' ');
}

function Copy({text, words}: {text: string} & Pick<Spoken, 'words'>): JSX.Element {
  const [said, say] = useState('');
  useEffect(() => say(''), [text]);
  return (
    <>
      <button type="button" onClick={() => say(copyToClipboard({text}) ? words.card.copied : words.card.notCopied)}>
        {words.card.copy}
      </button>
      <span role="status" class="quiet">
        {said}
      </span>
    </>
  );
}

/** What a person has found out: kept at once, with a note. */
function Reviewing({mark, onMark, words}: Pick<Props, 'mark' | 'onMark'> & Pick<Spoken, 'words'>): JSX.Element {
  const {card} = words;
  const [said, say] = useState('');
  const status = mark?.status ?? null;
  const keep = async (next: Status | null, text: string): Promise<void> => {
    const outcome = await onMark({status: next, note: text});
    say(outcome.ok ? card.kept : `${card.notKept} ${outcome.detail}`.trim());
  };
  const {note, type, flush, take} = useTypedNote(mark?.note ?? '', text => keep(status, text));
  return (
    <fieldset class="reviewing">
      <legend>{card.markAs}</legend>
      <div class="row">
        {statuses.map(option => (
          <button
            key={option}
            type="button"
            aria-pressed={status === option}
            onClick={() => keep(status === option ? null : option, take())}
          >
            {card.status[option]}
          </button>
        ))}
      </div>
      <label>
        {card.note}
        <textarea
          rows={2}
          maxLength={4000}
          value={note}
          placeholder={card.noteHint}
          onInput={event => type(event.currentTarget.value)}
          onChange={flush}
        />
      </label>
      <span role="status" class="quiet">
        {said}
      </span>
    </fieldset>
  );
}
