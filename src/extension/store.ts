import * as z from 'zod/mini';
import {browser, type Storage} from './platform.ts';

z.config({jitless: true});

/** A kind of record: where it is kept, and how it is known again when it comes back. */
export interface RecordKind<T> {
  /** `session` lives in memory until the browser closes; `local` lives on disk. */
  area: 'session' | 'local';
  name: string;
  /** Grows when the shape changes. */
  version: number;
  schema: z.ZodMiniType<T>;
  /** Brings a value of an older version into the present shape; without it older records are corrupt. */
  migrate?: (value: unknown, from: number) => unknown;
}

export type ReadOutcome<T> = {ok: true; value: T | null} | {ok: false; problem: 'corrupt' | 'failed'; detail: string};
export type WriteOutcome = {ok: true} | {ok: false; problem: 'full' | 'failed'; detail: string};

/** Ends the key of a record that could not be read. */
const aside = '#aside';

const Stored = z.object({version: z.int(), value: z.unknown()});

type Where = Pick<RecordKind<unknown>, 'area' | 'name'>;

const keyOf = (kind: Where, id: string): string => (id === '' ? kind.name : `${kind.name}:${id}`);
const areaOf = (kind: Where): Storage.StorageArea => browser.storage[kind.area];

/** Reads one record. What does not fit its schema is `corrupt`, and stays where it is. */
export async function readRecord<T>(kind: RecordKind<T>, id = ''): Promise<ReadOutcome<T>> {
  const key = keyOf(kind, id);
  try {
    const found = await areaOf(kind).get(key);
    return key in found ? parseRecord(kind, found[key]) : {ok: true, value: null};
  } catch (error) {
    return {ok: false, problem: 'failed', detail: said(error)};
  }
}

/** Reads all records of a kind; those that are corrupt are named and left alone. */
export async function readAll<T>(kind: RecordKind<T>): Promise<{records: Map<string, T>; corrupt: string[]}> {
  const found = await areaOf(kind).get(null);
  const records = new Map<string, T>();
  const corrupt: string[] = [];
  const start = `${kind.name}:`;
  for (const [key, stored] of Object.entries(found)) {
    if (!key.startsWith(start) || key.endsWith(aside)) continue;
    const outcome = parseRecord(kind, stored);
    if (outcome.ok && outcome.value !== null) records.set(key.slice(start.length), outcome.value);
    else corrupt.push(key.slice(start.length));
  }
  return {records, corrupt};
}

/**
 * Writes one record. A corrupt record on disk is set aside under its key and `#aside` first, so
 * that nothing a person entered is lost by overwriting it.
 */
export async function writeRecord<T>(kind: RecordKind<T>, id: string, value: T): Promise<WriteOutcome> {
  const key = keyOf(kind, id);
  try {
    if (kind.area === 'local') await setAsideCorrupt(kind, key);
    await areaOf(kind).set({[key]: {version: kind.version, value}});
    return {ok: true};
  } catch (error) {
    const detail = said(error);
    return {ok: false, problem: /quota/iu.test(detail) ? 'full' : 'failed', detail};
  }
}

export async function removeRecord(kind: Where, id = ''): Promise<void> {
  await areaOf(kind).remove(keyOf(kind, id));
}

/** Tells a record now and at every change, null where it is missing or corrupt, until the signal ends it. */
export function watchRecord<T>(
  kind: RecordKind<T>,
  id: string,
  listener: (value: T | null) => void,
  signal: AbortSignal,
): void {
  const key = keyOf(kind, id);
  const tell = (stored: unknown): void => {
    const outcome = stored === undefined ? null : parseRecord(kind, stored);
    if (!signal.aborted) listener(outcome?.ok ? outcome.value : null);
  };
  const onChanged = (changes: Record<string, {newValue?: unknown}>): void => {
    const change = changes[key];
    if (change) tell(change.newValue);
  };
  const area = areaOf(kind);
  area.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => area.onChanged.removeListener(onChanged));
  area.get(key).then(
    found => tell(found[key]),
    () => tell(undefined),
  );
}

/** Knows a stored record again by its version and schema. */
export function parseRecord<T>(kind: RecordKind<T>, stored: unknown): ReadOutcome<T> {
  const outer = z.safeParse(Stored, stored);
  if (!outer.success) return {ok: false, problem: 'corrupt', detail: 'no version'};
  const {version, value} = outer.data;
  if (version > kind.version) return {ok: false, problem: 'corrupt', detail: `version ${version} is newer`};
  const present = version === kind.version ? value : kind.migrate?.(value, version);
  const inner = z.safeParse(kind.schema, present);
  if (inner.success) return {ok: true, value: inner.data};
  return {ok: false, problem: 'corrupt', detail: z.prettifyError(inner.error)};
}

async function setAsideCorrupt<T>(kind: RecordKind<T>, key: string): Promise<void> {
  const area = areaOf(kind);
  const found = await area.get(key);
  if (!(key in found) || parseRecord(kind, found[key]).ok) return;
  await area.set({[`${key}${aside}`]: found[key]});
}

/** Moves a corrupt record out of the way, so that it is said once and is not lost. */
export async function moveAside<T>(kind: RecordKind<T>, id: string): Promise<void> {
  const key = keyOf(kind, id);
  await setAsideCorrupt(kind, key);
  await areaOf(kind).remove(key);
}

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error));
