/** Finds where in a text its documents begin, 0 not among them; none where it is one document. */
export type Splitter = (text: string) => readonly number[];
