import {useEffect, useState} from 'preact/hooks';
import * as z from 'zod/mini';
import {Severity} from '../../model/relation.ts';
import {type RecordKind, readRecord, writeRecord} from '../store.ts';
import {everything, type Filter} from './filter.ts';

const Kept: z.ZodMiniType<Filter> = z.object({
  verdict: z.enum(['disagrees', 'rounding', 'undecided']),
  severity: z.nullable(Severity),
  rule: z.string(),
  table: z.string(),
  text: z.string(),
  openOnly: z.boolean(),
});

const KeptFilter = z.object({sha256: z.string(), filter: Kept});

const filters: RecordKind<z.infer<typeof KeptFilter>> = {
  area: 'session',
  name: 'panel-filter',
  version: 1,
  schema: KeptFilter,
};

/**
 * How the list of a document is narrowed; kept for the next time the panel opens on it. Another
 * document begins with everything: what was hidden there must not be missing here.
 */
export function useFilter(sha256: string): [Filter, (part: Partial<Filter>) => void] {
  const [filter, change] = useState<Filter>(everything);
  useEffect(() => {
    readRecord(filters).then(read => {
      if (read.ok && read.value?.sha256 === sha256) change(read.value.filter);
    });
  }, [sha256]);
  const narrow = (part: Partial<Filter>): void => {
    const next = {...filter, ...part};
    change(next);
    writeRecord(filters, '', {sha256, filter: next});
  };
  return [filter, narrow];
}
