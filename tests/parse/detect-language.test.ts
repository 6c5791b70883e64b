import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../src/parse/detect-language.ts';

const languageOf = (text: string): string => detectLanguage([{ text }]);

describe('the language of an article', () => {
  test.each([
    [
      'en',
      'HARBURY: Mayor Olga Brandt on Friday directed the council to open the shelters before the storm reaches the coast.',
    ],
    [
      'es',
      'Un tribunal de justicia condenó este jueves al exgeneral retirado Manuel Orduña Lima a cadena perpetua por el asesinato de 22 campesinos en 1982.',
    ],
    [
      'pt',
      'A polícia prendeu nesta terça-feira o antigo prefeito de Vila Serena, suspeito de desviar recursos da merenda escolar.',
    ],
    ['fr', 'Ouagadougou - Le président Marc Ilboudo a reçu une délégation de la région conduite par Nana Ofori.'],
    [
      'ca',
      'El Govern ha aprovat aquest dimarts un nou decret per regular els lloguers de temporada amb el suport dels socis.',
    ],
    [
      'it',
      'Il sindaco di Altavilla ha incontrato ieri il ministro per discutere della sicurezza nel quartiere del porto.',
    ],
    [
      'de',
      'Bei einem Brand in einem Mehrfamilienhaus in Niederau sind drei Menschen verletzt worden, teilte die Feuerwehr mit.',
    ],
    [
      'nl',
      'De burgemeester van Westerdam heeft woensdag een noodverordening afgekondigd na de rellen in de wijk aan de haven.',
    ],
    ['da', 'Politiet på øen har anholdt en mand, som er mistænkt for at have sat ild til en skole, skriver avisen.'],
    ['nb', 'Politiet i byen har pågrepet en mann som er mistenkt for å ha satt fyr på en skole, skriver avisen.'],
    [
      'tr',
      'Kentin belediye başkanı su kesintileri için özür diledi ve çalışmaların hafta sonuna kadar süreceğini söyledi.',
    ],
    [
      'sw',
      'Rais wa nchi amesema kuwa serikali itajenga barabara mpya katika kaunti ya kaskazini ili kusaidia wananchi.',
    ],
    ['tl', 'Inihayag ng gobyerno na suspendido ang klase sa mga paaralan sa lungsod dahil sa malakas na bagyo.'],
    ['ru', 'Губернатор области подписал в понедельник указ о назначении нового главы города.'],
  ])('%s', (language, text) => expect(languageOf(text)).toBe(language));

  test('English full of foreign names stays English', () =>
    expect(
      languageOf(
        'A Mafia boss in Porto San Elio hanged himself in jail hours after he was told that La Famiglia de los Reyes had named another in his place.',
      ),
    ).toBe('en'));

  test('a few words could be any language’s', () => expect(languageOf('Ada Berg')).toBe('und'));
});
