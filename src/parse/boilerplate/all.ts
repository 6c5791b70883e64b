import { abroad } from './abroad.ts';
import { advertising } from './advertising.ts';
import { buttons } from './buttons.ts';
import { databases } from './databases.ts';
import { deskNotes } from './desk-notes.ts';
import type { BoilerplateForm } from './form.ts';
import { newsletters } from './newsletters.ts';
import { pageParts } from './page-parts.ts';
import { pictures } from './pictures.ts';
import { pointers } from './pointers.ts';
import { rights } from './rights.ts';

/** Every convention of what surrounds a report. One is enough: their order says nothing. */
export const boilerplateForms: readonly BoilerplateForm[] = [
  ...buttons,
  ...pointers,
  ...rights,
  ...pictures,
  ...advertising,
  ...newsletters,
  ...pageParts,
  ...databases,
  ...deskNotes,
  ...abroad,
];
