import { describe, expect, it } from 'vitest';
import { siteRoot, webAddress } from '../../src/views/web-address.ts';

const options = { title: 'The Harbour Files', language: 'en', version: '1' };

describe('the address of a page for a reader away from the site', () => {
  it.each([
    ['https://example.org/archive/', 'https://example.org/archive/people/a.html'],
    ['https://example.org/archive', 'https://example.org/archive/people/a.html'],
    ['https://example.org', 'https://example.org/people/a.html'],
  ])('begins with %s', (baseAddress, whole) => {
    expect(webAddress({ ...options, baseAddress }, 'people/a.html')).toBe(whole);
  });

  it('is its place in the site where nobody says where that is put', () => {
    expect(webAddress(options, 'people/a.html')).toBe('people/a.html');
    expect(siteRoot(options)).toBeNull();
  });
});
