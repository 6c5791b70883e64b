import { describe, expect, test } from 'vitest';
import { resolveNames } from '../../../src/names/resolve-names.ts';
import { makeReading } from '../make-article.ts';

function records(...texts: string[]): string[] {
  return resolveNames(texts.map((text, at) => makeReading(text, `${at}.txt`))).map(
    ({ kind, name, variants }) => `${kind} ${name}: ${variants.map(({ form }) => form).join(', ')}`,
  );
}

describe('letters', () => {
  test('are the body for which an article introduces them, in other articles too', () => {
    const found = records(
      'The Westing Harbour Authority (WHA) met on Monday.',
      'A letter was sent to the WHA, which the WHA denied.',
    );
    expect(found).toEqual(['organisation Westing Harbour Authority: WHA, Westing Harbour Authority']);
  });

  test('that nobody introduces may have a letter for the one `of` of the name', () => {
    const found = records('The Department of Torvice met. A letter came.', 'The DOT met the DOT board. It sat.');
    expect(found).toEqual(['organisation Department of Torvice: DOT, Department of Torvice']);
  });

  test.each([
    ['in words', 'The Confederation of Westing Workers, known by its French acronym CTF, met. CTF was late.'],
    ['by its language', 'The Confederation of Westing Workers (French: CTF) met. CTF was late.'],
  ])('are of a name that they are not of, where the text says so: %s', (_, text) => {
    expect(records(text).filter((record) => record.startsWith('organisation'))).toHaveLength(1);
  });

  test('beside a name that they are not of are their own', () => {
    const found = records('The Westing Harbour Authority met the CTF there. The CTF was late.');
    expect(found.filter((record) => record.startsWith('organisation'))).toHaveLength(2);
  });

  test('are a place where an article introduces them for one', () => {
    const found = records(
      'Rain fell in the Upper Westing Valley (UWV) all night.',
      'Schools in UWV were shut, the UWV government said.',
    );
    expect(found).toEqual(['place Upper Westing Valley: UWV, Upper Westing Valley']);
  });

  test('mean what their own article says', () => {
    const found = records(
      'The Westing Harbour Authority (WHA) met. The WHA sat long.',
      'The Westing Harbour Authority (WHA) met again.',
      'The Western Hospital Association (WHA) met. The WHA voted.',
    );
    expect(found).toContain('organisation Western Hospital Association: WHA, Western Hospital Association');
  });

  test('that all the world knows are not given away by one article', () => {
    const found = records('The Barlow Boxing Club (BBC) won.', 'He told the BBC so. The BBC reported it.');
    expect(found).toContain('organisation BBC: BBC');
  });

  test('of countries are places', () => {
    const found = records('He flew to the UK and the UAE, then to the US.');
    expect(found.filter((record) => !record.startsWith('place'))).toEqual([]);
    expect(found).toHaveLength(3);
  });

  test('are not the body of a name written once that happens to have these initials', () => {
    const often = 'The QHO of the area came. A QHO said no. The QHO then left, and another QHO wrote to the QHO. ';
    const found = records(often.repeat(6), 'The Quiet Harbour Office closed.');
    expect(found.filter((record) => record.startsWith('organisation'))).toHaveLength(2);
  });
});

describe('one body', () => {
  test.each([
    ['joined by e or i', 'Tehreek-e-Wafadari', 'Tehreek-i-Wafadari'],
    ['with or without hyphen', 'Counter-Piracy Department', 'Counter Piracy Department'],
    ['with UN in full', 'UN Harbour Council', 'United Nations Harbour Council'],
  ])('%s', (_, one, other) => {
    const found = records(`It told the ${one} of this.`, `It told the ${other} of this.`);
    expect(found.filter((record) => record.startsWith('organisation'))).toHaveLength(1);
  });
});
