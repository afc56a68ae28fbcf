import {readFileSync} from 'node:fs';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {resolve} from 'node:path';

/** The made-up government site of the sample portal; the browser is told to find it on loopback. */
export const host = 'www.yunting.gov.cn';

const root = resolve(import.meta.dirname, '../..');

/** Paths of the sample portal. */
export const paths = {
  list: '/zwgk/yjs/',
  cleanPage: '/zwgk/yjs/2026/dag.html',
  cleanPdf: '/zwgk/yjs/2026/dag.pdf',
  plantedPage: '/zwgk/yjs/2026/lhzx.html',
  plantedPdf: '/zwgk/yjs/2026/lhzx.pdf',
  news: '/xwzx/2026/hdbz.html',
} as const;

const files: Record<string, string> = {
  '/': 'test/portal/list.html',
  [paths.list]: 'test/portal/list.html',
  [paths.cleanPage]: 'test/cases/clean-budget/source.html',
  [paths.cleanPdf]: 'test/cases/clean-budget/source.pdf',
  [paths.plantedPage]: 'test/cases/planted-budget/source.html',
  [paths.plantedPdf]: 'test/cases/planted-budget/source.pdf',
  [paths.news]: 'test/portal/news.html',
};

/** What a path answers, where it is not a file of the portal. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array | string;
}

export interface Portal {
  /** Port on loopback. */
  port: number;
  /** Address of a path under the made-up host. */
  url(path: string): string;
  /** Paths that were asked for, in order, since the last `forget`. */
  requests: readonly string[];
  forget(): void;
  /** Serves more: the function is asked at each request for the path. */
  add(path: string, answer: () => Answer): void;
  close(): Promise<void>;
}

/** Serves the sample portal on a free port of the loopback interface. */
export async function openPortal(): Promise<Portal> {
  const requests: string[] = [];
  const more = new Map<string, () => Answer>();
  const server = createServer((request, response) => {
    const path = pathOf(request);
    requests.push(path);
    send(response, more.get(path)?.() ?? fileAnswer(path));
  });
  await new Promise<void>(done => {
    server.listen(0, '127.0.0.1', done);
  });
  const {port} = server.address() as AddressInfo;
  return {
    port,
    url: path => `http://${host}${path}`,
    requests,
    forget: () => {
      requests.length = 0;
    },
    add: (path, answer) => {
      more.set(path, answer);
    },
    close: () =>
      new Promise(done => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

const pathOf = (request: IncomingMessage): string =>
  decodeURIComponent(new URL(request.url ?? '/', `http://${host}`).pathname);

function fileAnswer(path: string): Answer {
  const file = files[path];
  if (!file) return {status: 404, headers: {'content-type': 'text/plain; charset=utf-8'}, body: '没有这个页面'};
  return {status: 200, headers: {'content-type': typeOf(file)}, body: readFileSync(resolve(root, file))};
}

export const typeOf = (file: string): string =>
  /\.pdf$/iu.test(file) ? 'application/pdf' : 'text/html; charset=utf-8';

function send(response: ServerResponse, {status, headers, body}: Answer): void {
  response.writeHead(status, headers);
  response.end(body);
}
