import { describe, expect, it } from 'vitest';
import { markedWords, plainExcerpt } from '../../src/search/marked-words.ts';

describe('an excerpt', () => {
  it('is plain text without its marks', () => {
    expect(plainExcerpt('the <mark>pier</mark> &amp; the &lt;mole&gt; at <mark>Almery,</mark>')).toBe(
      'the pier & the <mole> at Almery,',
    );
    expect(plainExcerpt('&amp;lt;')).toBe('&lt;');
  });

  it('has the words it was found by', () => {
    expect(markedWords('the <mark>“Pier”</mark> &amp; <mark>AT&amp;T’s</mark> <mark>–</mark>')).toEqual([
      'Pier',
      'AT&T’s',
    ]);
    expect(markedWords('<mark>大</mark><mark>桥</mark>通车')).toEqual(['大桥']);
    expect(markedWords('nothing marked')).toEqual([]);
  });
});
