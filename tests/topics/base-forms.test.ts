import { describe, expect, test } from 'vitest';
import { baseForms } from '../../src/topics/base-forms.ts';

describe('what a word may be a form of', () => {
  test.each([
    ['strikes', 'strike'],
    ['striking', 'strike'],
    ['stopped', 'stop'],
    ['parties', 'party'],
    ['carried', 'carry'],
    ['clashes', 'clash'],
    ['boxes', 'box'],
    ['heroes', 'hero'],
    ['writes', 'write'],
    ['opening', 'open'],
    ['caring', 'care'],
  ])('%s: %s', (word, base) => expect(baseForms(word)).toContain(base));

  test.each([
    ['caring', 'car'],
    ['news', 'new'],
    ['crisis', 'crisi'],
    ['press', 'pres'],
    ['virus', 'viru'],
    ['skies', 'ski'],
    ['writes', 'writ'],
    ['mines', 'min'],
  ])('%s is not of %s', (word, other) => expect(baseForms(word)).not.toContain(other));
});
