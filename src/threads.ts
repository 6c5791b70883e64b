import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';

/** Threads that run one function. */
export interface Threads<Task, Done> {
  run(task: Task): Promise<Done>;
  /** Ends them. */
  close(): Promise<void>;
}

/** Threads that run the function of this name in the TypeScript module at this address. */
export function openThreads<Task, Done>(module: URL, name: string, threads: number): Threads<Task, Done> {
  const pool = new Piscina<{ readonly run: string; readonly task: Task }, Done>({
    filename: fileURLToPath(new URL('thread.mjs', import.meta.url)),
    workerData: { module: module.href },
    minThreads: threads,
    maxThreads: threads,
  });
  return { run: (task) => pool.run({ run: name, task }), close: () => pool.destroy() };
}
