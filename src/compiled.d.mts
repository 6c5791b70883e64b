/** The folder of a project's modules in JavaScript, compiled where it is not there yet. @throws where they do not compile. */
export function compiled(root: string, modules: readonly string[]): Promise<string>;
/** Loads one of our modules that something begins with. */
export function loadOurs(address: string): Promise<unknown>;
/** Modules that something begins with: the command, the library, and what threads run. */
export const entries: readonly string[];
