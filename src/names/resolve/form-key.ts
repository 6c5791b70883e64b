import { fold } from '../words/fold.ts';
import { remembered } from '../../remembered.ts';

/** Folded, full stops left out: how forms are compared across articles. */
export const formKey = remembered((text: string) => fold(text).replaceAll('.', '').replace(/^the /, ''));
