/** `Title: …` */
const LABEL = /^\s*(?<label>\p{L}[\p{L} -]{1,20}):[ \t]*\S/u;

/** The label on the first line of a text, where the second has one, too. */
export function labelsOf(text: string): readonly [string, string] | undefined {
  const [first = '', second = ''] = text.slice(0, 2000).trimStart().split('\n', 2);
  const labels = [first, second].map((line) => LABEL.exec(line)?.groups?.['label']);
  const [one, other] = labels;
  return other === undefined || one === undefined ? undefined : [one, other];
}
