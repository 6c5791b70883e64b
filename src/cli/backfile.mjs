#!/usr/bin/env -S node --max-old-space-size=16384
// The command: finds our modules in a form that Node reads, then hands over.
import { setFlagsFromString } from 'node:v8';
import { loadOurs } from '../compiled.mjs';

// V8 lets its heap grow to several times what is in use where a machine has the memory: by half at most here, and by less
// in large archives (bound-heap.ts).
setFlagsFromString('--heap-growing-percent=50');

// Only where stack traces are asked for: reading the maps takes time.
if (process.env['BACKFILE_DEBUG'] !== undefined) process.setSourceMapsEnabled(true);

const { main } = await loadOurs(new URL('main.ts', import.meta.url).href);
await main(process.argv);
