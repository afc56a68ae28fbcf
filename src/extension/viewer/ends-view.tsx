import type {JSX} from 'preact';
import {useEffect, useRef, useState} from 'preact/hooks';
import type {Result, ResultFigure, ResultFinding} from '../../model/result.ts';
import {cropOf} from '../../reporting/crop-bands.ts';
import {endsOf} from '../../reporting/numbered.ts';
import {placeText} from '../../reporting/place-text.ts';
import type {TableHead} from '../outcome.ts';
import type {Spoken} from '../ui/use-words.ts';
import {drawCrop} from './draw-crop.ts';
import type {OpenDocument} from './open-document.ts';

interface Props extends Spoken {
  pdf: OpenDocument;
  heads: readonly TableHead[];
  whole(): Result;
  finding: ResultFinding | null;
  /** Goes to one end in the pages. */
  onGo(end: ResultFigure): void;
}

/** The two ends of a finding side by side: the sentence left, the cell right. */
export function EndsView({pdf, heads, whole, finding, onGo, words, language}: Props): JSX.Element {
  const {first, second} = finding ? endsOf(finding) : {first: null, second: null};
  return (
    <section class="ends" aria-label={words.viewer.ends}>
      {finding && first ? (
        [first, second].map(
          (end, i) =>
            end && <End key={`${finding.id}-${i}`} {...{pdf, heads, whole, finding, end, onGo, words, language}} />,
        )
      ) : (
        <p class="quiet">{words.viewer.endsNone}</p>
      )}
    </section>
  );
}

/** Points shown left of a place, where its name stands, and right of it; and pixels for each. */
const beside = [260, 90] as const;
const perPoint = 2;

function End({
  pdf,
  heads,
  whole,
  finding,
  end,
  onGo,
  words,
}: Props & {finding: ResultFinding; end: ResultFigure}): JSX.Element {
  const holder = useRef<HTMLDivElement>(null);
  const [missing, miss] = useState(false);
  useEffect(() => {
    let gone = false;
    const crop = cropOf(end, finding, whole(), beside);
    miss(crop === null);
    if (!crop) return;
    drawCrop(pdf.pdf, crop, perPoint).then(
      canvas => {
        if (!gone) holder.current?.replaceChildren(canvas);
      },
      () => {
        if (!gone) miss(true);
      },
    );
    return () => {
      gone = true;
    };
  }, [pdf, end]);
  const {exports: say} = words;
  const caption = placeText(end, heads, say);
  return (
    <figure>
      <figcaption>
        <button type="button" onClick={() => onGo(end)}>
          {caption}
        </button>
        <strong class="figures">{end.printed || say.place.blank}</strong>
      </figcaption>
      {missing ? (
        <p class="quiet">{words.viewer.noPicture}</p>
      ) : (
        <div ref={holder} class="crop" role="img" aria-label={caption} />
      )}
    </figure>
  );
}
