import { describe, expect, it } from 'vitest';
import { defaults, readConfig, resolveConfig } from '../src/config.ts';

const FILE = 'cuttings/_archive/archive.yaml';

describe('what an archive says of itself', () => {
  it('holds over what was given; what it does not say stays', () => {
    const given = { ...defaults, seeds: 'cuttings' };
    expect(resolveConfig(given, 'title: Valley Herald\ntimeZone: Asia/Karachi\n', FILE)).toEqual({
      ...given,
      title: 'Valley Herald',
      timeZone: 'Asia/Karachi',
    });
    for (const source of [null, '', '# all as usual\n']) expect(resolveConfig(given, source, FILE)).toEqual(given);
  });

  it('may name all it can', () => {
    const config = { title: 'A', language: 'pt-BR', timeZone: 'UTC', baseAddress: 'https://example.org/a/' };
    for (const contact of ['archive@example.org', 'https://example.org/write-to-us']) {
      const whole = { ...config, contact };
      expect(readConfig(JSON.stringify(whole), FILE)).toEqual(whole);
    }
  });

  it.each([
    ['titel: A', ':1:1: “titel” is not known here. Did you mean “title”? Known are: title, language'],
    ['title: A\ncolour: red', ':2:1: “colour” is not known here. Known are:'],
    ['title: 1984', ':1:8: title should be the archive’s name, in quotation marks'],
    ['title: A\nlanguage: English language', ':2:11: language should be a language tag such as en'],
    ['timeZone: Atlantis/North', ':1:11: timeZone should be a time zone such as'],
    ['baseAddress: example.org', ':1:14: baseAddress should be the web address'],
    ['baseAddress: javascript:alert(1)', ':1:14: baseAddress should be the web address'],
    ['contact: the archive desk', ':1:10: contact should be an e-mail address or a web address'],
    ['contact: javascript:alert(1)', ':1:10: contact should be an e-mail address or a web address'],
    ['- title', ':1:1: should be keys with values'],
    ['title: "A', ': this is not YAML'],
    ['title: A\ntitle: B', ':2:1: this is not YAML'],
    [
      'language: en\n<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> theirs\n',
      ':2:1: two versions of this file were merged and both are here.',
    ],
    ['language: en\ntitle: *Star', ':2:8: Unresolved alias'],
    ['title: *Star', '. Put what begins with * into quotation marks.'],
  ])('refuses %j with place and remedy', (source, message) => {
    expect(() => readConfig(source, FILE)).toThrow(message);
    expect(() => readConfig(source, FILE)).toThrow(`${FILE}:`);
  });
});
