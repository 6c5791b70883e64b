import { expect, it } from 'vitest';
import { mailLine } from '../src/mail-lines.ts';

it.each([
  ['From', 'from'],
  ['Gesendet', 'sent'],
  [' Objet ', 'subject'],
  ['收件人', 'to'],
  ['Title', null],
  ['', null],
])('the line named %s above a mail', (name, kind) => {
  expect(mailLine(name)).toBe(kind);
});
