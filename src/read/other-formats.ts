import path from 'node:path';

/** What holds text that is not read as it is, by the endings of its files, and how the text is had from it. */
const OTHERS: readonly (readonly [endings: string, what: string, how: string])[] = [
  [
    '.doc .pages .wpd .wps',
    'a document',
    'save it as .docx or plain text; LibreOffice does many at once: soffice --convert-to docx *.doc',
  ],
  ['.pdf', 'a PDF', 'take its text out, for instance with pdftotext; of a scan, with ocrmypdf --sidecar'],
  ['.msg .pst .ost', 'mail of Outlook', 'save the messages as .eml, text or HTML in the mail program'],
  ['.webarchive .maff', 'a saved page in one file', 'open it in a browser and save it as HTML'],
  ['.xls .xlsx .ods .numbers', 'a table', 'save it as CSV'],
  ['.zip .gz .tar .tgz .7z .rar', 'a packed file', 'unpack it'],
  [
    '.jpg .jpeg .png .tif .tiff .gif .webp .bmp',
    'a picture',
    'where it shows a cutting, read its text out, for instance with tesseract',
  ],
];

/** Why a file of this name is no seed, and what to do about it. `read` lists the formats that are read. */
export function whyNotRead(file: string, read: string): string {
  const ending = path.posix.extname(file).toLowerCase();
  const known = OTHERS.find(([endings]) => endings.split(' ').includes(ending));
  return known === undefined ? `its format is not read (${read} are)` : `${known[1]} is not read: ${known[2]}`;
}
