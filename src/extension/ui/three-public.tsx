import type {JSX} from 'preact';
import type {ResultThreeLine} from '../../model/result.ts';
import type {Spoken} from './use-words.ts';

/** The 三公 lines of a document, as printed. */
export function ThreePublic({
  lines,
  words,
  language,
}: {lines: readonly ResultThreeLine[]} & Spoken): JSX.Element | null {
  if (lines.length === 0) return null;
  const {three} = words;
  return (
    <section class="three">
      <h2>
        {three.heading} <span class="quiet">{lines.find(({unit}) => unit !== '')?.unit ?? ''}</span>
      </h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{three.item}</th>
            <th scope="col" class="figures">
              {three.current}
            </th>
            <th scope="col" class="figures">
              {three.prior}
            </th>
            <th scope="col" class="figures">
              {three.difference}
            </th>
            <th scope="col">{three.text}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(line => (
            <tr key={line.item}>
              <th scope="row">{line.name[language]}</th>
              <td class="figures">{line.current}</td>
              <td class="figures">{line.prior}</td>
              <td class="figures">{line.difference}</td>
              <td class={`text-${line.text}`}>{three.state[line.text]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
