import {Writable} from 'node:stream';
import {describe, expect, it} from 'vitest';
import {endOnClosedPipe} from '../../src/command/closed-pipe.ts';

const failure = (code: string): Error => Object.assign(new Error(code), {code});

describe('output that nobody reads any more', () => {
  it('ends a command', () => {
    const output = new Writable();
    const codes: number[] = [];
    endOnClosedPipe(output, code => codes.push(code));
    output.emit('error', failure('EPIPE'));
    expect(codes).toEqual([141]);
  });

  it('hides no other failure', () => {
    const output = new Writable();
    endOnClosedPipe(output, () => expect.unreachable());
    expect(() => output.emit('error', failure('ENOSPC'))).toThrow('ENOSPC');
  });
});
