#!/usr/bin/env node
// The command: lets Node read TypeScript and TSX, then hands over.
import { register } from 'tsx/esm/api';

register();
const { main } = await import('./main.ts');
await main(process.argv);
