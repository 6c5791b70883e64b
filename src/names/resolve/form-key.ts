import { fold } from '../fold.ts';
import { remember } from '../remember.ts';

/** Folded, full stops left out: how forms are compared across articles. */
export const formKey = remember((text) => fold(text).replaceAll('.', '').replace(/^the /, ''));
