import { expect, test } from 'vitest';
import { findMentions } from '../../src/names/find-mentions.ts';
import { makeArticle } from './make-article.ts';

function people(text: string): string[] {
  return findMentions(makeArticle(text))
    .filter(({ kind, score }) => kind === 'person' && score >= 0.5)
    .map(({ text: name, role }) => `${name} (${role})`);
}

test.each([
  ['a councillor', 'The ward heard Cllr Priya Lindqvist for an hour.', 'Priya Lindqvist (Cllr)'],
  ['a councillor with a full stop', 'The ward heard Cllr. Priya Lindqvist.', 'Priya Lindqvist (Cllr.)'],
  ['a rank with a hyphen', 'The hall greeted Pol Maj-Gen Petra Lindqvist loudly.', 'Petra Lindqvist (Pol Maj-Gen)'],
  ['a woman who was in Mecca', 'The hall greeted Hajia Petra Lindqvist loudly.', 'Petra Lindqvist (Hajia)'],
  ['a private', 'A medal went to Pfc. Gary Westing at last.', 'Gary Westing (Pfc.)'],
  ['a Philippine lawyer', 'The court heard Atty. Rosa Dimalanta for an hour.', 'Rosa Dimalanta (Atty.)'],
  ['lawmakers', 'The hall greeted MLAs Suresh Lindqvist and others.', 'Suresh Lindqvist (MLAs)'],
  ['a county assembly’s member', 'The hall greeted MCA Peter Lindqvist loudly.', 'Peter Lindqvist (MCA)'],
  ['a vice president', 'The hall greeted VP Petra Lindqvist loudly.', 'Petra Lindqvist (VP)'],
  ['a Malay form of address', 'The hall greeted YB Lim Guan Beng loudly.', 'Lim Guan Beng (YB)'],
  ['an Indonesian office', 'Hari ini Presiden Joko Lindawan tiba.', 'Joko Lindawan (Presiden)'],
  [
    'an Indonesian office with its department',
    'Hari ini Menteri Luar Negeri Retno Lindawan tiba.',
    'Retno Lindawan (Menteri Luar Negeri)',
  ],
  ['a Turkish office', 'Dün Cumhurbaşkanı Recep Yıldıran konuştu.', 'Recep Yıldıran (Cumhurbaşkanı)'],
  ['a Spanish office', 'They met Comandante Ramiro Marchetti there.', 'Ramiro Marchetti (Comandante)'],
  ['a French form of address', 'They met Mme Aminata Marchetti there.', 'Aminata Marchetti (Mme)'],
])('%s', (_, text, person) => {
  expect(people(text)).toEqual([person]);
});

test('a surname that is a title elsewhere stays', () => {
  expect(people('The prize went to Petra Lurah at last.')).toEqual(['Petra Lurah (null)']);
});
