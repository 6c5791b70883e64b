#!/usr/bin/env node
// The command: lets Node read TypeScript and TSX, then hands over.
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

// Wherever it is started from, its own settings hold: the templates' JSX is Preact's.
register({ tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)) });
const { main } = await import('./main.ts');
await main(process.argv);
