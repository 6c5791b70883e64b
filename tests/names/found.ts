import type { Mention } from '../../src/model.ts';
import { findMentions } from '../../src/names/find-mentions.ts';
import { makeArticle } from './make-article.ts';

/** The sure names of a text, as pages show them. */
const sureIn = (text: string, language = 'en'): Mention[] =>
  findMentions({ ...makeArticle(text), language }).filter(({ score }) => score >= 0.5);

/** `person: Ada Berg` */
export const foundKinds = (text: string): string[] => sureIn(text).map(({ kind, text: name }) => `${kind}: ${name}`);

/** The same of a text in another language. */
export const foundIn = (language: string, text: string): string[] =>
  sureIn(text, language).map(({ kind, text: name }) => `${kind}: ${name}`);

/** `Ada Berg (mayor)`, or the name alone */
export const foundRoles = (text: string): string[] =>
  sureIn(text).map(({ text: name, role }) => (role === null ? name : `${name} (${role})`));
