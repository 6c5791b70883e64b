import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';

/** Functions of a module, each of one argument, run in threads. */
export interface Threads<Functions> {
  run<Name extends keyof Functions & string>(
    name: Name,
    task: Functions[Name] extends (task: infer Task) => unknown ? Task : never,
  ): Promise<Functions[Name] extends (task: never) => infer Done ? Awaited<Done> : never>;
  /** Ends them. */
  close(): Promise<void>;
}

/**
 * So many threads that run the functions of the TypeScript module at this address; none where starting them costs
 * more than they save: then the functions run here.
 */
export function openThreads<Functions>(functions: Functions, module: URL, threads: number): Threads<Functions> {
  if (threads === 0) {
    const known = functions as Readonly<Record<string, (task: unknown) => never>>;
    return { run: async (name, task) => known[name]!(task), close: async () => {} };
  }
  const pool = new Piscina({
    filename: fileURLToPath(new URL('thread.mjs', import.meta.url)),
    workerData: { module: module.href },
    minThreads: threads,
    maxThreads: threads,
  });
  return { run: (name, task) => pool.run({ name, task }), close: () => pool.destroy() };
}
