import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import {moneyName} from '../../amounts/printed.ts';
import type {Calculation} from '../../reporting/calculation.ts';
import type {Kept} from '../messages.ts';
import {copyToClipboard} from './copy.ts';
import type {Spoken} from './use-words.ts';

export interface CalculatorProps extends Spoken {
  /** Null where nothing, or nothing that can be added, is picked. */
  calculation: Calculation | null;
  picked: number;
  onKeep(result: string, note: string): Promise<Kept>;
  onClose(): void;
}

/** What the picked cells come to. */
export function Calculator({calculation, picked, onKeep, onClose, words}: CalculatorProps): JSX.Element {
  const {sum} = words;
  const [note, type] = useState('');
  const [said, say] = useState('');
  const lines = calculation ? linesOf(calculation, words) : [];
  const text = lines.map(([name, value]) => `${name} ${value}`).join('；');
  const keep = async (): Promise<void> => {
    const kept = await onKeep(text, note);
    say(kept.ok ? sum.kept : `${words.card.notKept} ${kept.detail}`.trim());
  };
  return (
    <section class="calculator" aria-label={sum.label}>
      <header>
        <h2>{sum.label}</h2>
        <button type="button" aria-label={words.card.close} onClick={onClose}>
          ×
        </button>
      </header>
      <div>
        <dl class="sums" aria-live="polite">
          {lines.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd class="figures">{value}</dd>
            </div>
          ))}
        </dl>
        {lines.length === 0 && <p>{picked === 0 ? sum.how : sum.mixed}</p>}
        {lines.length > 0 && (
          <>
            <label class="note">
              {words.card.note}
              <input type="text" value={note} maxLength={400} onInput={event => type(event.currentTarget.value)} />
            </label>
            <div class="row">
              <button type="button" onClick={keep}>
                {sum.keep}
              </button>
              <button
                type="button"
                onClick={() => say(copyToClipboard({text}) ? words.card.copied : words.card.notCopied)}
              >
                {sum.copy}
              </button>
            </div>
          </>
        )}
        <p role="status" class="quiet">
          {said}
        </p>
      </div>
    </section>
  );
}

/** The lines of a calculation, those that it has. */
function linesOf(own: Calculation, {sum}: Spoken['words']): [string, string][] {
  const unit = own.percent ? '%' : own.power === null ? '' : ` ${moneyName(own.power)}`;
  const lines: [string, string | null][] = [
    [sum.count, String(own.count)],
    [sum.sum, `${own.sum}${unit}`],
    [sum.difference, own.difference && `${own.difference}${unit}`],
    [sum.share, own.share],
    [sum.growth, own.growth],
    [sum.yuan, own.power === 0 ? null : own.yuan],
    [sum.wan, own.power === 4 ? null : own.wan],
  ];
  return lines.flatMap(([name, value]): [string, string][] => (value === null ? [] : [[name, value]]));
}
