import {describe, expect, it, vi} from 'vitest';
import * as z from 'zod/mini';

const browser = await vi.hoisted(async () => (await import('./fake-browser.ts')).fakeBrowser());
vi.mock('../../src/extension/platform.ts', async () => (await import('./fake-browser.ts')).fakePlatform(browser));

const {askBackground, askPage, backgroundMessages, MessageError, receive} = await import(
  '../../src/extension/messages.ts'
);

const kinds = {
  greet: {from: 'page', body: z.object({name: z.string()}), reply: z.string()},
  obey: {from: 'extension', body: z.object({}), reply: z.null()},
} as const;

const handlers = {
  greet: vi.fn(async ({name}: {name: string}) => `hello ${name}`),
  obey: vi.fn(async () => null),
};

const page = {id: 'crossfoot', url: 'http://www.yunting.gov.cn/a', frameId: 3, tab: {id: 5}} as never;
const own = {id: 'crossfoot', url: 'chrome-extension://crossfoot/popup/popup.html'} as never;

const send = (raw: unknown, from: never): Promise<unknown> | undefined =>
  receive('background', kinds, handlers, raw, from);

describe('receive', () => {
  it('hands a message and its sender to the handler', async () => {
    expect(await send({to: 'background', name: 'greet', body: {name: '云汀'}}, page)).toBe('hello 云汀');
    expect(handlers.greet).toHaveBeenCalledWith({name: '云汀'}, {tab: 5, frame: 3, url: 'http://www.yunting.gov.cn/a'});
  });

  it.each([
    ['of another direction', {to: 'page', name: 'greet', body: {name: 'x'}}],
    ['of somebody else', 'ping'],
    ['of nobody', null],
    ['without a body', {to: 'background', name: 'greet'}],
  ])('leaves a message %s alone', (_, raw) => {
    expect(send(raw, page)).toBeUndefined();
  });

  it.each([
    ['unknown', {to: 'background', name: 'toString', body: {}}, page],
    ['malformed', {to: 'background', name: 'greet', body: {name: 7}}, page],
    ['a page must not send', {to: 'background', name: 'obey', body: {}}, page],
    ['the extension does not send', {to: 'background', name: 'greet', body: {name: 'x'}}, own],
    [
      'from another extension',
      {to: 'background', name: 'greet', body: {name: 'x'}},
      {...(page as object), id: 'other'},
    ],
  ])('refuses a message that is %s', async (_, raw, from) => {
    handlers.greet.mockClear();
    handlers.obey.mockClear();
    await expect(send(raw, from as never)).rejects.toThrow(MessageError);
    expect(handlers.greet).not.toHaveBeenCalled();
    expect(handlers.obey).not.toHaveBeenCalled();
  });

  it('knows its own pages under the changing origin too', async () => {
    const changing = {id: 'crossfoot', url: 'chrome-extension://changing/viewer/viewer.html', tab: {id: 5}} as never;
    expect(await send({to: 'background', name: 'obey', body: {}}, changing)).toBeNull();
  });
});

describe('ask', () => {
  it('parses the answer', async () => {
    browser.runtime.sendMessage.mockResolvedValueOnce('started');
    expect(await askBackground('check-tab', {tab: 5})).toBe('started');
    expect(browser.runtime.sendMessage).toHaveBeenLastCalledWith({to: 'background', name: 'check-tab', body: {tab: 5}});
  });

  it('refuses an answer nobody agreed on', async () => {
    browser.runtime.sendMessage.mockResolvedValueOnce('perhaps');
    await expect(askBackground('check-tab', {tab: 5})).rejects.toThrow(/unexpected answer/u);
  });

  it('says which message did not arrive', async () => {
    browser.tabs.sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
    await expect(askPage({tab: 5, frame: 0}, 'are-you-there', {document: 'd'})).rejects.toThrow(/^are-you-there: /u);
  });
});

describe('the messages to the background', () => {
  it('that act on a tab of the sender’s choosing are for pages of the extension alone', () => {
    const choosing = Object.entries(backgroundMessages).filter(([, {body}]) => 'tab' in body.shape);
    expect(choosing.map(([name]) => name)).toEqual([
      'check-tab',
      'select-finding',
      'mark-finding',
      'keep-manual',
      'drop-manual',
      'page-again',
    ]);
    expect(choosing.every(([, {from}]) => from === 'extension')).toBe(true);
  });
});
