import { memoryUsage } from 'node:process';
import { setFlagsFromString } from 'node:v8';
import type { Progress } from '../site/progress.ts';

/** Bytes in use from which on memory is dearer than time. */
const LARGE = 600e6;

/**
 * Progress that looks after memory as stages begin. V8 lets its heap grow to several times what is in use where a
 * machine has the memory. By half at most (as `backfile.mjs` sets it), 33,000 articles took 3.2 GB at the peak; by a
 * quarter 2.5 GB, which costs 8 % of the processor and so is left to archives that large.
 */
export function boundHeap<Kind extends Progress>(progress: Kind): Kind {
  return {
    ...progress,
    stage(name: string) {
      if (memoryUsage().heapUsed > LARGE) setFlagsFromString('--heap-growing-percent=25');
      progress.stage(name);
    },
  };
}
