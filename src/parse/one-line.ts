/** A value as shown in one line: breaks and runs of space are one space, invisible hyphens and joiners are gone. */
export function oneLine(text: string): string {
  return text
    .replace(/[\u00ad\u200b\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
