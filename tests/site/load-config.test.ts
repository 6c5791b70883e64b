import { describe, expect, it } from 'vitest';
import { configProblems } from '../../src/site/load-config.ts';

describe('the language of the interface', () => {
  it.each(['en', 'en-GB', 'ur', 'UR-PK'])('%s is spoken', (language) => {
    expect(configProblems({ language })).toEqual([]);
  });

  it.each(['de', 'pt-BR'])('%s is not, which is told with those that are', (language) => {
    const [problem] = configProblems({ language });
    expect(problem).toMatchObject({ severity: 'warning', file: '_archive/archive.yaml' });
    expect(problem?.message).toMatch(new RegExp(`“${language}” and stays English. It speaks: en, ur\\.`, 'u'));
  });
});
