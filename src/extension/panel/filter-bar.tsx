import type {JSX} from 'preact';
import type {Severity} from '../../model/relation.ts';
import type {ResultFinding} from '../../model/result.ts';
import type {TableHead} from '../outcome.ts';
import type {Spoken} from '../ui/use-words.ts';
import {choices, type Filter} from './filter.ts';

interface Props extends Spoken {
  findings: readonly ResultFinding[];
  tableHeads: readonly TableHead[];
  filter: Filter;
  shown: number;
  onChange(part: Partial<Filter>): void;
}

const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** Narrows the list: by verdict, severity, rule, table and words. */
export function FilterBar({findings, tableHeads, filter, shown, onChange, words, language}: Props): JSX.Element {
  const {panel} = words;
  const {rules, tables} = choices(findings, filter.verdict);
  const heads = tableHeads.filter(({id}) => tables.has(id));
  return (
    <search class="filters">
      <Choice
        name={panel.verdict}
        value={filter.verdict}
        options={[
          ['disagrees', panel.verdicts.disagrees],
          ['rounding', panel.verdicts.rounding],
          ['undecided', panel.verdicts.undecided],
        ]}
        onChange={verdict => onChange({verdict: verdict as Filter['verdict'], rule: '', table: ''})}
      />
      <Choice
        name={panel.severity}
        value={filter.severity ?? ''}
        options={[['', panel.all], ...severities.map(own => [own, words.severity[own]] as const)]}
        onChange={severity => onChange({severity: severity === '' ? null : (severity as Severity)})}
      />
      <Choice
        name={panel.rule}
        value={filter.rule}
        options={[['', panel.all], ...[...rules].map(([id, {title}]) => [id, title[language]] as const)]}
        onChange={rule => onChange({rule})}
      />
      <Choice
        name={panel.table}
        value={filter.table}
        options={[
          ['', panel.all],
          ...heads.map(({id, number, title}) => [id, words.card.table(number, title)] as const),
        ]}
        onChange={table => onChange({table})}
      />
      <label>
        {panel.text}
        <input type="search" value={filter.text} onInput={event => onChange({text: event.currentTarget.value})} />
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={filter.openOnly}
          onChange={event => onChange({openOnly: event.currentTarget.checked})}
        />
        {panel.openOnly}
      </label>
      <p role="status" class="quiet">
        {panel.shown(shown)}
      </p>
    </search>
  );
}

interface ChoiceProps {
  name: string;
  value: string;
  options: readonly (readonly [string, string])[];
  onChange(value: string): void;
}

const Choice = ({name, value, options, onChange}: ChoiceProps): JSX.Element => (
  <label>
    {name}
    <select value={value} onChange={event => onChange(event.currentTarget.value)}>
      {options.map(([id, word]) => (
        <option key={id} value={id}>
          {word}
        </option>
      ))}
    </select>
  </label>
);
