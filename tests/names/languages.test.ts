import { expect, test } from 'vitest';
import { findMentions } from '../../src/names/find-mentions.ts';
import { makeArticle } from './make-article.ts';

/** The sure names of a text in another language, with the roles said of people. */
function foundIn(language: string, text: string): string[] {
  const sure = findMentions({ ...makeArticle(text), language }).filter(({ score }) => score >= 0.5);
  return sure.map(({ kind, text: name, role }) => `${kind}: ${name}${role === null ? '' : ` (${role})`}`);
}

test.each([
  [
    'Russian: a small word that opens a sentence is in no name, nor is the region that an office is of',
    'ru',
    'В Дагестане прошёл дождь. Об этом сообщил глава Дагестана Сергей Беловцев. Адвокат Игорь Малюков заявил, что жалобы нет.',
    [
      'place: Дагестане',
      'place: Дагестана',
      'person: Сергей Беловцев (глава Дагестана)',
      'person: Игорь Малюков (Адвокат)',
    ],
  ],
  [
    'German: nouns, and the articles between them, are no names',
    'de',
    'Nach Angaben der Feuerwehr war die Zahl der Verletzten hoch. Bundesarbeitsminister Jonas Wallenhorst sprach vom Vertrauen der Bürger.',
    ['person: Jonas Wallenhorst (Bundesarbeitsminister)'],
  ],
  [
    'German: who leads what, between commas',
    'de',
    'Die Vorsitzende der Grünen, Katrin Dörfelmann, sagte nichts.',
    ['person: Katrin Dörfelmann (Vorsitzende der Grünen)'],
  ],
  [
    'German: where an office is, is in no name; without an article von is part of one',
    'de',
    'Der Bürgermeister von Ludwigsau, Jonas Wallenhorst, schwieg. Minister von Dörfelmann sprach.',
    [
      'place: Ludwigsau',
      'person: Jonas Wallenhorst (Bürgermeister von Ludwigsau)',
      'person: von Dörfelmann (Minister)',
    ],
  ],
  [
    'Dutch: a name takes van behind the given name only',
    'nl',
    'Volgens Jan van Dinteren is het klaar. Burgemeester Annelies Kortekaas van Venlo zegt niets.',
    ['person: Jan van Dinteren', 'person: Annelies Kortekaas (Burgemeester)', 'place: Venlo'],
  ],
  [
    'Dutch: behind a title too',
    'nl',
    'Fractievoorzitter Reinold van Dantzing van Torva is blij.',
    ['person: Reinold van Dantzing (Fractievoorzitter)'],
  ],
  ['German: a town’s name that is a word', 'de', 'Am Ende der Sitzung war er nicht mehr im Saal.', []],
  [
    'French: a town that is an English word',
    'fr',
    'Le club a perdu hier soir à Nice devant ses supporters.',
    ['place: Nice'],
  ],
  [
    'French: articles that are written in one word with the name',
    'fr',
    'M. Valmorel et Mme Kermarrec ont rencontré le maire de Lyon. L’avocat Bertrand Lachaume est à l’Alpe.',
    ['person: Valmorel (M.)', 'person: Kermarrec (Mme)', 'place: Lyon', 'person: Bertrand Lachaume (avocat)'],
  ],
  [
    'Spanish: a role in small letters, and what opens a sentence',
    'es',
    'Según el fiscal Rodrigo Zambrana no hay heridos. La ministra de Trabajo, Lucía Barrantes, lo negó.',
    ['person: Rodrigo Zambrana (fiscal)', 'person: Lucía Barrantes (ministra de Trabajo)'],
  ],
  ['Spanish: a square is nobody', 'es', 'Los sindicatos marcharon desde la Puerta del Olmo sin hablar.', []],
  [
    'Portuguese',
    'pt',
    'Segundo o prefeito de Salvador, Jurandir Meirelles, a obra começa hoje.',
    ['place: Salvador', 'person: Jurandir Meirelles (prefeito de Salvador)'],
  ],
  [
    'Italian: towns by their own names, the article before a vowel',
    'it',
    'Il sindaco di Milano Beppe Cazzaniga ha protestato. L’avvocato Renzo Quagliarella difende Salvatore Lo Torvo.',
    ['place: Milano', 'person: Beppe Cazzaniga', 'person: Renzo Quagliarella (avvocato)', 'person: Salvatore Lo Torvo'],
  ],
  [
    'Turkish: endings behind an apostrophe, titles before the name',
    'tr',
    'Sağlık Bakanı Kemal Tunahan dün Ankara’da konuştu. Avukat Selin Çamlıbel İzmir’den geldi.',
    ['person: Kemal Tunahan (Sağlık Bakanı)', 'place: Ankara', 'person: Selin Çamlıbel (Avukat)', 'place: İzmir'],
  ],
  [
    'Indonesian: what an office is of stands right before the name',
    'id',
    'Menteri Pekerjaan Umum Bambang Wicaksana tiba. Sementara itu Gubernur Jawa Barat Ratna Kusumadewi hadir di sana.',
    ['person: Bambang Wicaksana (Menteri Pekerjaan Umum)', 'person: Ratna Kusumadewi (Gubernur Jawa Barat)'],
  ],
  [
    'Swedish: a title of one word',
    'sv',
    'Infrastrukturminister Birgitta Sandelin säger att bygget börjar i Malmö. Kommunen svarar inte.',
    ['person: Birgitta Sandelin (Infrastrukturminister)', 'place: Malmö'],
  ],
  [
    'Polish: what opens a sentence is not the given name',
    'pl',
    'Posłanka Agnieszka Walczuk skrytykowała projekt. Zdaniem posłanki Hanny nic z tego.',
    ['person: Agnieszka Walczuk (Posłanka)'],
  ],
  [
    'a language of which no words are known: less is taken for a name',
    'hu',
    'Tegnap Torvay Keresztes Vadaskert nem volt itthon, mondta a hivatal.',
    [],
  ],
  [
    'English that was taken for another language',
    'hu',
    'Winners announced after dinner: Gary Stone, with thanks from Torva Rovers.',
    ['person: Gary Stone', 'organisation: Torva Rovers'],
  ],
])('%s', (_, language, text, names) => {
  expect(foundIn(language, text)).toEqual(names);
});
