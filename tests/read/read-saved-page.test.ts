import { describe, expect, it } from 'vitest';
import { readSeedFile } from '../../src/read/read-seed-file.ts';

const LEDE =
  'The harbour council of Port Halden voted on Monday to rebuild the old lighthouse, which broke in January.';

const part = (html: string): readonly string[] => [
  '--b',
  'Content-Type: text/html',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  html.replaceAll('=', '=3D'),
];
const saved = (...pages: readonly string[]): Uint8Array =>
  Buffer.from(
    [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://courier.example/lamp',
      'Subject: Lamp | Courier',
      'Date: Sat, 1 Jan 2022 10:00:00 -0000',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="b"',
      '',
      ...pages.flatMap(part),
      '--b',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      '',
      'iVBORw0KGgo=',
      '--b--',
    ].join('\r\n'),
  );

const PAGE = `<html lang="en"><head><meta property="og:title" content="Lamp to be rebuilt"></head><body><article><p>${LEDE}</p><p>${LEDE}</p></article></body></html>`;

describe('a page that a browser saved whole', () => {
  it('is read as the page, with the address it was saved from and without the day on which it was', async () => {
    const [seed] = await readSeedFile(
      'a.mhtml',
      saved(PAGE, '<html><body><p>Buy a better lamp today.</p></body></html>'),
    );
    expect(seed).toMatchObject({
      text: `${LEDE}\n\n${LEDE}`,
      fields: { url: 'https://courier.example/lamp', headline: 'Lamp to be rebuilt' },
    });
    expect(JSON.stringify(seed)).not.toContain('2022');
  });

  it('without a text is rejected', async () => {
    expect(await readSeedFile('A.MHT', saved('<html><body></body></html>'))).toMatchObject([{ status: 'rejected' }]);
  });
});
