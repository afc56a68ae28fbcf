import * as z from 'zod/mini';
import {check} from '../../judging/check.ts';
import {toResult} from '../../reporting/result.ts';
import {parted} from '../outcome.ts';
import {type FromWorker, ToWorker} from './worker-messages.ts';

// The check of one document, off the thread of the page.

z.config({jitless: true});

addEventListener('message', event => {
  const {disclosure, source} = z.parse(ToWorker, event.data);
  const result = toResult(check(disclosure), source);
  postMessage({outcome: parted(result, '').outcome, json: JSON.stringify(result)} satisfies FromWorker);
});
