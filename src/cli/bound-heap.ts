import { memoryUsage } from 'node:process';
import { setFlagsFromString } from 'node:v8';
import type { Progress } from '../site/progress.ts';

/** Bytes in use from which on memory is dearer than time. */
const LARGE = 600e6;

/** Bytes in use up to which time is dearer than memory, where little is read anew: somebody writes, and looks. */
const SMALL = 150e6;

/** Articles read anew in one build: up to the first number it is one of many, from the other on the first of all. */
const FEW = 100;
const MANY = 10_000;

/**
 * Progress that looks after memory as stages begin. V8 lets its heap grow to several times what is in use where a
 * machine has the memory. By half at most, 33,000 articles took 3.2 GB at the peak; by a quarter 2.5 GB, which costs 8 %
 * of the processor and so is left to archives that large. To keep its pages full takes that to 2.0 GB: a first build is a
 * tenth or two slower for it, one that adds an article a third, so that goes without. A thousand articles that are served
 * while somebody writes are shown anew a fifth sooner where the heap grows as V8 likes.
 */
export function boundHeap<Kind extends Progress>(progress: Kind): Kind {
  let now = '';
  let readAnew: number | undefined;
  return {
    ...progress,
    stage(name: string) {
      if (name === 'read seeds') readAnew = undefined;
      // Nothing is counted where nothing is read anew.
      if (now === 'read articles') readAnew ??= 0;
      now = name;
      setFlagsFromString(`--heap-growing-percent=${growth(memoryUsage().heapUsed, readAnew ?? MANY)}`);
      if (memoryUsage().heapUsed > LARGE && (readAnew ?? 0) >= MANY) setFlagsFromString('--optimize-for-size');
      progress.stage(name);
    },
    count(done: number, of: number) {
      if (now === 'read articles') readAnew = of;
      progress.count(done, of);
    },
  };
}

/** Per cent that the heap may grow by over what is in use; 0 leaves it to V8. */
function growth(inUse: number, readAnew: number): number {
  if (inUse > LARGE) return 25;
  return inUse < SMALL && readAnew <= FEW ? 0 : 50;
}
