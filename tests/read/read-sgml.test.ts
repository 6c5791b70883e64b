import { describe, expect, it } from 'vitest';
import { readSeedFile } from '../../src/read/read-seed-file.ts';

const seedsOf = async (text: string, file = 'news.sgm'): Promise<readonly unknown[]> =>
  (await readSeedFile(file, Buffer.from(text))).map((found) =>
    'text' in found ? [found.fields['headline'], found.fields['date'], found.text] : found.reason,
  );

const WIRE = `<DOC>
<DOCNO> NN880212-0001 </DOCNO>
<HEAD>Council to Rebuild Lighthouse</HEAD>
<HEAD>Eds: Also moved for Sunday papers.</HEAD>
<DATELINE>PORT HALDEN (NNA) </DATELINE>
<TEXT>
\tThe harbour council voted on Monday to rebuild
the old lighthouse &amp; its pier.
   Two boats have run aground since January.
</TEXT>
</DOC>`;

const ARCHIVE = `<DOC id="NNA_ENG_20020101.0001" type="story" >
<HEADLINE>
Train leaves the rails
</HEADLINE>
<TEXT>
<P>
A freight train left the rails
near Upper Senn.
</P>
<P>
Nobody was hurt.
</P>
</TEXT>
</DOC>`;

const LAMP = [
  'Council to Rebuild Lighthouse',
  '1988-02-12',
  'PORT HALDEN (NNA) - The harbour council voted on Monday to rebuild\nthe old lighthouse & its pier.\n\nTwo boats have run aground since January.',
];
const TRAIN = [
  'Train leaves the rails',
  '2002-01-01',
  'A freight train left the rails\nnear Upper Senn.\n\nNobody was hurt.',
];

describe('documents as TREC and the LDC mark them up', () => {
  it.each(['news.sgm', 'news.sgml', 'news.txt', 'news.xml', 'news'])('are read from %s', async (file) => {
    expect(await seedsOf(`${WIRE}\n${ARCHIVE}\n`, file)).toEqual([LAMP, TRAIN]);
  });

  it('are one where a file holds one', async () => {
    expect(await seedsOf(ARCHIVE)).toEqual([TRAIN]);
  });

  it('tell their day where they have one, not their number', async () => {
    const [seed] = await seedsOf(WIRE.replace('<HEAD>', '<DATE>\n<P>\nFebruary 14, 1988 \n</P>\n</DATE>\n<HEAD>'));
    expect(seed).toEqual([LAMP[0], 'February 14, 1988', LAMP[2]]);
  });

  it('are not lost where the end of the last is cut off', async () => {
    expect(await seedsOf(`${WIRE}\n${ARCHIVE.replace('</DOC>', '')}`)).toEqual([LAMP, TRAIN]);
  });

  it('say where they hold no text', async () => {
    expect(await seedsOf('<DOC>\n<DOCNO> NN880212-0001 </DOCNO>\n</DOC>')).toEqual([expect.stringContaining('text')]);
  });

  it('are no text that speaks of them', async () => {
    expect(await seedsOf('The tag <DOC> opens a document.', 'a.txt')).toEqual([
      [undefined, undefined, 'The tag <DOC> opens a document.'],
    ]);
  });
});
