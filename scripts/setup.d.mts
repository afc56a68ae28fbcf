/** The project's folder. */
export const root: string;
/** A failure that is told to a person as it stands. */
export class SetupProblem extends Error {}
export function ensureDependencies(say: (line: string) => void): void;
/** Why the installed packages are not those of the lock file; null where they are. */
export function staleness(folder?: string): string | null;
/** The path of a Chromium that loads unpacked extensions; throws a SetupProblem that says what to install. */
export function ensureChromium(say: (line: string) => void): string;
export function findChromium(): string | null;
/** The path of a Firefox; null where there is none. */
export function findFirefox(): string | null;
