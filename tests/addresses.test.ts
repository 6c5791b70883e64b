import fc from './property.ts';
import { describe, expect, it } from 'vitest';
import { outletId, recordAddress, relative } from '../src/addresses.ts';

describe('relative links', () => {
  it.each([
    ['index.html', 'people/a.html', 'people/a.html'],
    ['people/a.html', 'people/b.html', 'b.html'],
    ['people/a.html', 'index.html', '../index.html'],
    ['people/a.html', 'articles/b.html#undated', '../articles/b.html#undated'],
    ['people/a.html', 'people/بہار.html', `${encodeURIComponent('بہار')}.html`],
  ])('from %s to %s is %s', (from, to, link) => {
    expect(relative(from, to)).toBe(link);
  });

  it('lead where a browser takes them', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .map((text) => recordAddress('person', text));
    const address = fc.oneof(name, fc.constantFrom('index.html', 'years/2021.html'));
    fc.assert(
      fc.property(address, address, (from, to) => {
        const here = new URL(from.split('/').map(encodeURIComponent).join('/'), 'https://host.example/deep/site/');
        const there = new URL(relative(from, to), here);
        expect(decodeURIComponent(there.pathname)).toBe(`/deep/site/${to}`);
      }),
    );
  });
});

describe('addresses', () => {
  it.each(['a/b', 'con: x?', 'con', 'lpt1', 'index', '..', 'theme:storms', ''])(
    'hold nothing a file system reads otherwise: “%s”',
    (id) => {
      expect(recordAddress('topic', id)).toMatch(/^topics\/(?!(?:index|con|lpt1)\.html)[^/\\:?#%*"<>|.\s]+\.html$/u);
    },
  );

  it.each(['paragraph ', 'समाचार ', '漢字', '😀', 'a'])(
    'fit a disk and stay apart, however long the name: %s',
    (part) => {
      const ids = ['', 'a', 'b'].map((end) => outletId(`x${part.repeat(60)}${end}`));
      const names = ids.map((id) => recordAddress('outlet', id).slice('outlets/'.length));
      expect(new Set(names).size).toBe(new Set(ids).size);
      for (const name of names) {
        expect(Buffer.byteLength(name)).toBeLessThan(140);
        expect(name).not.toContain('\ufffd');
      }
    },
  );

  it('are shared by spellings of an outlet that differ in case, accents and signs', () => {
    expect(new Set(['Côte & Mer', 'cote mer', 'COTE-MER'].map(outletId)).size).toBe(1);
    expect(outletId('Unnamed')).not.toBe('unnamed');
    expect(outletId('ক্\u200dষীর বার্তা')).toBe(outletId('ক্ষীর বার্তা'));
    expect(outletId('الجُمهورية')).toBe(outletId('الجمهورية'));
  });

  it('of outlets keep the signs that letters of India, Thai and kana are read by', () => {
    expect(outletId('नदी संवाद')).toBe('नदी-संवाद');
    expect(outletId('नदी संवाद')).not.toBe(outletId('नदि संवद'));
    expect(outletId('ゴン')).not.toBe(outletId('コン'));
    expect(outletId('ข่าวเมือง')).toBe('ข่าวเมือง');
  });
});
