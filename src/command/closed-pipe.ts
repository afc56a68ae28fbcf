/** What a shell reports of a command that a closed pipe ended: 128 and the number of SIGPIPE. */
const endedByPipe = 141;

/**
 * Ends a command where nobody reads its output any more (`npm run corpus | head`), as others end. Any other failure
 * to write is thrown as it would be.
 */
export function endOnClosedPipe(output: NodeJS.WritableStream, exit: (code: number) => void): void {
  output.on('error', (problem: NodeJS.ErrnoException) => {
    if (problem.code !== 'EPIPE') throw problem;
    exit(endedByPipe);
  });
}
