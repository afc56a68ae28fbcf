import {runInNewContext} from 'node:vm';

/**
 * What pdf.js 6.5 needs and Node below 22.13 lacks. Without the last one operators are lost
 * without a word. Newer versions of Node keep their own.
 */
interface Resolvers<T> {
  promise: Promise<T>;
  resolve(value: T | PromiseLike<T>): void;
  reject(reason?: unknown): void;
}

function withResolvers<T>(this: PromiseConstructor): Resolvers<T> {
  let resolve: Resolvers<T>['resolve'] = () => undefined;
  let reject: Resolvers<T>['reject'] = () => undefined;
  const promise = new Promise<T>((accept, refuse) => {
    resolve = accept;
    reject = refuse;
  });
  return {promise, resolve, reject};
}

function define(target: object, name: string, value: unknown): void {
  if (!(name in target)) Object.defineProperty(target, name, {value, configurable: true, writable: true});
}

define(Promise, 'withResolvers', withResolvers);
define(
  Promise,
  'try',
  (work: (...args: unknown[]) => unknown, ...args: unknown[]) => new Promise(resolve => resolve(work(...args))),
);
define(ArrayBuffer.prototype, 'transferToFixedLength', function (this: ArrayBuffer) {
  return structuredClone(this, {transfer: [this]});
});

/** The engine's own `push`: here where this stands before pdf.js, as the bundle sees to; else that of another context, which is slower. */
const push: unknown = String(Array.prototype.push).includes('[native code]')
  ? Array.prototype.push
  : runInNewContext('Array.prototype.push');

/**
 * Puts the engine's own `push` back. On Node 20 pdf.js (core-js in its legacy build) replaces it for
 * the sake of arrays whose length cannot be written, of which there are none here, and every `push`
 * of the program becomes many times slower. To be called once a file is open: its worker does the same.
 */
export function restorePush(): void {
  if (Array.prototype.push !== push) Object.defineProperty(Array.prototype, 'push', {value: push});
}
