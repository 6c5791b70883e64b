import { describe, expect, it } from 'vitest';
import { readSeedFile } from '../../src/read/read-seed-file.ts';

const LEDE = 'The harbour council of Port Halden voted on Monday to rebuild the old lighthouse.';
const HEAD = ['From: "Ilse Brandt" <brandt@post.example>', 'Date: Tue, 9 Mar 2021 10:30:00 +0200'];

const message = (...lines: readonly string[]): string => [...HEAD, 'MIME-Version: 1.0', ...lines].join('\r\n');

/** What a reader sees of a file, record by record: its text, or why there is none. */
const seen = async (content: string | Uint8Array, file = 'a.eml'): Promise<readonly string[]> =>
  (await readSeedFile(file, Buffer.from(content))).map((found) => ('text' in found ? found.text : found.reason));

const HTML = `<div style="display:none">A preview</div><h1>Lamp</h1><p>${LEDE}</p>`;
const TYPED = 'Content-Type: text/plain; charset=utf-8';

describe('a message as it was sent', () => {
  it('is read with the lines that mail programs print above it', async () => {
    expect(await seen(message('Subject: Lighthouse to be rebuilt', '', LEDE))).toEqual([
      `From: Ilse Brandt <brandt@post.example>\nDate: Tue, 9 Mar 2021 10:30:00 +0200\nSubject: Lighthouse to be rebuilt\n\n${LEDE}\n`,
    ]);
  });

  it.each([
    [
      'quoted-printable',
      message(TYPED, 'Content-Transfer-Encoding: quoted-printable', '', 'Caf=C3=A9 o=\r\npens'),
      'Café opens',
    ],
    [
      'base64 in an older encoding',
      message(
        'Content-Type: text/plain; charset=windows-1251',
        'Content-Transfer-Encoding: base64',
        '',
        'zOD/6iDj7vDo8g==',
      ),
      'Маяк горит',
    ],
    ['a subject in another alphabet', message('Subject: =?utf-8?B?0JzQsNGP0Lo=?=', '', LEDE), 'Subject: Маяк\n'],
    [
      'HTML beside plain text, as a reader sees it',
      message(
        'Content-Type: multipart/alternative; boundary=b',
        '',
        '--b',
        TYPED,
        '',
        'Your program shows no HTML.',
        '--b',
        'Content-Type: text/html',
        '',
        HTML,
        '--b--',
      ),
      `\n\n# Lamp\n\n${LEDE}\n`,
    ],
    [
      'lines that flow',
      message('Content-Type: text/plain; format=flowed', '', 'The lamp ', 'is out.'),
      'The lamp is out.',
    ],
  ])('%s', async (_, content, text) => {
    const [only, ...others] = await seen(content);
    expect(only).toContain(text);
    expect(others).toEqual([]);
  });

  it('that does not say how it is encoded is decoded as any file is', async () => {
    const bytes = Buffer.from('From: a@post.example\nSubject: Caf\u00e9\n\nThe caf\u00e9 opens.\n', 'latin1');
    expect(await seen(bytes)).toEqual(['From: a@post.example\nSubject: Caf\u00e9\n\nThe caf\u00e9 opens.\n']);
  });

  it('only by its name is read as plain text', async () => {
    expect(await seen(`Lighthouse to be rebuilt\n\n${LEDE}`)).toEqual([`Lighthouse to be rebuilt\n\n${LEDE}`]);
  });

  it('leaves out what a newsletter hides', async () => {
    const [text] = await seen(message('Content-Type: text/html', '', HTML));
    expect(text).not.toContain('preview');
  });

  it('without a text is rejected', async () => {
    expect(await seen(message('Content-Type: text/html', '', '<img src="x">'))).toEqual(['the message holds no text']);
  });
});

describe('what is attached to a message', () => {
  const part = (name: string, content: string): readonly string[] => [
    '--b',
    `Content-Type: application/octet-stream; name="${name}"`,
    'Content-Disposition: attachment',
    '',
    content,
  ];
  const withParts = (...parts: readonly (readonly string[])[]): string =>
    message('Content-Type: multipart/mixed; boundary=b', '', '--b', TYPED, '', 'See below.', ...parts.flat(), '--b--');

  it('is read as a file of that name is', async () => {
    const [, lamp, train] = await seen(
      withParts(part('lamp.txt', LEDE), part('trains.json', '[{"text": "A train left the rails."}]')),
    );
    expect([lamp?.trim(), train]).toEqual([LEDE, 'A train left the rails.']);
  });

  it('is read where it is a message itself', async () => {
    const inner = message('Subject: Lamp', '', LEDE);
    const [, found] = await seen(
      withParts(['--b', 'Content-Type: message/rfc822', 'Content-Disposition: attachment', '', inner]),
    );
    expect(found).toContain(`Subject: Lamp\n\n${LEDE}`);
  });

  it('is told where it is a document that cannot be read, and left where it is a picture or was added on the way', async () => {
    const found = await seen(
      withParts(part('lamp.pdf', '%PDF'), part('logo.png', 'PNG'), part('ATT00001.txt', '_____')),
    );
    expect(found.slice(1)).toEqual([expect.stringMatching(/^lamp\.pdf is attached to it; a PDF is not read/u)]);
  });
});

describe('a mailbox', () => {
  const ENVELOPE = 'From brandt@post.example Tue Mar  9 10:30:00 2021';
  const NEWS = `${ENVELOPE}\nSubject: Lamp\n\n${LEDE}\n\n>From the pier it was dark in 2021.\n`;

  it.each(['a.mbox', 'Inbox', 'a.txt'])('as %s holds a record a message', async (file) => {
    expect(await seen(`${NEWS}\n${NEWS.replace('Lamp', 'Train')}`, file)).toEqual([
      `Subject: Lamp\n\n${LEDE}\n\nFrom the pier it was dark in 2021.\n`,
      `Subject: Train\n\n${LEDE}\n\nFrom the pier it was dark in 2021.\n`,
    ]);
  });

  it('is parted at its envelopes alone', async () => {
    expect(
      await seen(`${ENVELOPE}\nSubject: Lamp\n\n${LEDE}\n\nFrom here on it was dark in 2021\nand cold.\n`),
    ).toHaveLength(1);
  });
});

describe('plain text is no mail', () => {
  it.each([
    ['a letter', `From the pier the lamp of 2021 could not be seen.\n\n${LEDE}`],
    ['lines copied out of a mail program', `From: Ilse Brandt\nSubject: Lamp\n\n${LEDE}`],
    ['a header that speaks of one', `Title: Lamp\n\nMIME-Version: 1.0 is what mail says.\n${LEDE}`],
  ])('%s', async (_, text) => {
    expect(await seen(text, 'a.txt')).toEqual([text]);
  });
});
