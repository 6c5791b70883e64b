#!/usr/bin/env -S node --max-old-space-size=16384
// The command: finds our modules in a form that Node reads, then hands over.
import { loadOurs } from '../compiled.mjs';

// Only where stack traces are asked for: reading the maps takes time.
if (process.env['BACKFILE_DEBUG'] !== undefined) process.setSourceMapsEnabled(true);

const { main } = await loadOurs(new URL('main.ts', import.meta.url).href);
await main(process.argv);
