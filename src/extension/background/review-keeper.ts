import {summarise} from '../../reporting/summary.ts';
import {noteStoreProblem} from '../notices.ts';
import type {Outcome} from '../outcome.ts';
import {
  addressKey,
  compareVersions,
  isPrecious,
  known,
  type ManualCheck,
  merged,
  type Republished,
  type Review,
  type ReviewFile,
  type ReviewMark,
  reviews,
} from '../reviews.ts';
import {moveAside, readAll, readRecord, removeRecord, type WriteOutcome, writeRecord} from '../store.ts';

/** Documents without notes that are remembered; beyond these the oldest give way. */
const mostWithoutNotes = 300;

let last: Promise<unknown> = Promise.resolve();

/** Changes of the memory happen one after the other, so that none overwrites another. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work);
  last = turn.catch(() => undefined);
  return turn;
}

/**
 * Remembers that a document was checked. Gives what became of the version before, where the same
 * address or name showed another one; what people said of findings that are still there comes along.
 */
export const remember = (outcome: Outcome): Promise<Republished | null> => inTurn(() => rememberNow(outcome));

async function rememberNow(outcome: Outcome): Promise<Republished | null> {
  if (!outcome.isDisclosure) return null;
  const {findings} = summarise(outcome);
  const address = addressKey(outcome.file);
  const {records, corrupt} = await readAll(reviews);
  for (const sha256 of corrupt) await moveAside(reviews, sha256);
  if (corrupt.length > 0) await noteStoreProblem('corrupt', corrupt.join(', '));
  const own = records.get(outcome.sha256);
  const before = [...records.values()]
    .filter(review => review.address === address && review.sha256 !== outcome.sha256)
    .sort((a, b) => b.seen - a.seen)[0];
  const republished = before ? compareVersions(before, findings) : null;
  const inherited = before ? marksOf(before, new Set(outcome.findings.map(({id}) => id))) : {};
  await write({
    sha256: outcome.sha256,
    address,
    title: outcome.title,
    seen: Date.now(),
    findings: findings.map(known),
    marks: {...inherited, ...own?.marks},
    manual: own?.manual ?? [],
  });
  await giveWay(records, outcome.sha256);
  return republished;
}

const marksOf = ({marks}: Review, present: ReadonlySet<string>): Record<string, ReviewMark> =>
  Object.fromEntries(Object.entries(marks).filter(([id]) => present.has(id)));

/** Keeps what a person says of a finding; nothing said removes the mark. */
export const keepMark = (outcome: Outcome, finding: string, mark: Omit<ReviewMark, 'when'>): Promise<WriteOutcome> =>
  inTurn(async () => {
    const review = await reviewOf(outcome);
    const marks = {...review.marks};
    if (mark.status === null && mark.note.trim() === '') delete marks[finding];
    else marks[finding] = {...mark, when: Date.now()};
    return write({...review, marks});
  });

/** Keeps a calculation that a person made. */
export const keepManual = (outcome: Outcome, check: Omit<ManualCheck, 'when'>): Promise<WriteOutcome> =>
  inTurn(async () => {
    const review = await reviewOf(outcome);
    return write({...review, manual: [...review.manual, {...check, when: Date.now()}]});
  });

export const removeManual = (outcome: Outcome, id: string): Promise<WriteOutcome> =>
  inTurn(async () => {
    const review = await reviewOf(outcome);
    return write({...review, manual: review.manual.filter(check => check.id !== id)});
  });

/** Takes in what a colleague exported. Gives how many documents came. */
export const takeIn = (file: ReviewFile): Promise<{ok: true; documents: number} | Extract<WriteOutcome, {ok: false}>> =>
  inTurn(async () => {
    for (const review of file.reviews) {
      const read = await readRecord(reviews, review.sha256);
      const own = read.ok ? read.value : null;
      const written = await write(own ? merged(own, review) : review);
      if (!written.ok) return written;
    }
    return {ok: true, documents: file.reviews.length};
  });

async function reviewOf(outcome: Outcome): Promise<Review> {
  const read = await readRecord(reviews, outcome.sha256);
  if (read.ok && read.value) return read.value;
  if (!read.ok && read.problem === 'corrupt') await noteStoreProblem('corrupt', outcome.sha256);
  return {
    sha256: outcome.sha256,
    address: addressKey(outcome.file),
    title: outcome.title,
    seen: Date.now(),
    findings: summarise(outcome).findings.map(known),
    marks: {},
    manual: [],
  };
}

/** Writes; where the store is full, records without notes give way, the oldest first. What cannot be kept is said. */
async function write(review: Review): Promise<WriteOutcome> {
  const attempt = (): Promise<WriteOutcome> => writeRecord(reviews, review.sha256, review);
  let outcome = await attempt();
  if (!outcome.ok && outcome.problem === 'full') {
    for (const other of oldest((await readAll(reviews)).records, review.sha256)) {
      await removeRecord(reviews, other);
      outcome = await attempt();
      if (outcome.ok) break;
    }
  }
  if (!outcome.ok) await noteStoreProblem(outcome.problem === 'full' ? 'reviews-full' : 'failed', outcome.detail);
  return outcome;
}

async function giveWay(records: ReadonlyMap<string, Review>, except: string): Promise<void> {
  const light = oldest(records, except);
  for (const sha256 of light.slice(0, Math.max(0, light.length - mostWithoutNotes)))
    await removeRecord(reviews, sha256);
}

/** Documents of which nobody has said anything, the longest unseen first. */
const oldest = (records: ReadonlyMap<string, Review>, except: string): string[] =>
  [...records.values()]
    .filter(review => review.sha256 !== except && !isPrecious(review))
    .sort((a, b) => a.seen - b.seen)
    .map(({sha256}) => sha256);
