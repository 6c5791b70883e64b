import { describe, expect, test } from 'vitest';
import { tokenise } from '../../../src/names/words/tokenise.ts';

const textsOf = (source: string) => tokenise(source, 0, source.length).map(({ text }) => text);

describe('words of a stretch', () => {
  test.each([
    ['Mr. Reed’s boat', ['Mr.', 'Reed', '’s', 'boat']],
    ['The U.S. and J. Reed', ['The', 'U.S.', 'and', 'J.', 'Reed']],
    ['Ali K., 30, and Jens P. of Part B.', ['Ali', 'K.', ',', '30', ',', 'and', 'Jens', 'P.', 'of', 'Part', 'B', '.']],
    ['paid 1,500.25, he said', ['paid', '1,500.25', ',', 'he', 'said']],
    ['Hye-rin O’Neil @ada_b', ['Hye-rin', 'O’Neil', '@ada_b']],
    ['Thurs\u00adday', ['Thursday']],
    ['DANLADI’S SON', ['DANLADI', '’S', 'SON']],
    ['O’SULLIVAN, JNR’S', ['O’SULLIVAN', ',', 'JNR', '’S']],
    ['a😀b', ['a', '\ud83d', '\ude00', 'b']],
  ])('%s', (source, words) => {
    expect(textsOf(source)).toEqual(words);
  });

  test('nothing outside the stretch is read', () => {
    const source = 'Reed-Berg met Mr. Li';
    expect(tokenise(source, 5, 16).map(({ text, start, end }) => [text, start, end])).toEqual([
      ['Berg', 5, 9],
      ['met', 10, 13],
      ['Mr', 14, 16],
    ]);
  });

  test('a full stop, a quotation mark and a list’s dash open a sentence; a bracket passes it on', () => {
    const source = 'Rain fell. (Reed left) “Snow” - Ice - Hail';
    const opening = tokenise(source, 0, source.length).filter(
      ({ opensSentence, shape }) => opensSentence && shape === 'cap',
    );
    expect(opening.map(({ text }) => text)).toEqual(['Rain', 'Reed', 'Snow', 'Ice', 'Hail']);
  });
});
