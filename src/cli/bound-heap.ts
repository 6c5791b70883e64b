import { memoryUsage } from 'node:process';
import { setFlagsFromString } from 'node:v8';
import type { Progress } from '../site/progress.ts';

/** Bytes in use from which on memory is dearer than time. */
const LARGE = 600e6;

/** Articles read anew in one build from which on it is the first, for which people wait anyway. */
const MANY = 10_000;

/**
 * Progress that looks after memory as stages begin. V8 lets its heap grow to several times what is in use where a
 * machine has the memory. By half at most (as `backfile.mjs` sets it), 33,000 articles took 3.2 GB at the peak; by a
 * quarter 2.5 GB, which costs 8 % of the processor and so is left to archives that large. To keep its pages full takes
 * that to 2.0 GB: a first build is a tenth or two slower for it, one that adds an article a third, so that goes without.
 */
export function boundHeap<Kind extends Progress>(progress: Kind): Kind {
  let now = '';
  let readAnew = 0;
  return {
    ...progress,
    stage(name: string) {
      now = name;
      if (memoryUsage().heapUsed > LARGE) {
        setFlagsFromString('--heap-growing-percent=25');
        if (readAnew >= MANY) setFlagsFromString('--optimize-for-size');
      }
      progress.stage(name);
    },
    count(done: number, of: number) {
      if (now === 'read articles') readAnew = of;
      progress.count(done, of);
    },
  };
}
