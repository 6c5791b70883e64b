import { describe, expect, it } from 'vitest';
import { cutText } from '../../src/views/cut-text.ts';

describe('cutting a text', () => {
  it.each([
    ['short', 10, 'short'],
    ['the bridge, opened', 12, 'the bridge…'],
    ['uninterrupted', 5, 'unin…'],
    ['', 5, ''],
  ])('“%s” to %i', (text, longest, cut) => {
    expect(cutText(text, longest)).toBe(cut);
    expect(cutText(text, longest).length).toBeLessThanOrEqual(longest);
  });
});
