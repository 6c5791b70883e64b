import fc from '../property.ts';
import { describe, expect, it } from 'vitest';
import { layOutNetwork, networkHeight, networkWidth, type Tie } from '../../src/views/network-layout.ts';

const network = fc
  .array(
    fc.record({ length: fc.integer({ min: 1, max: 26 }), strength: fc.double({ min: 0.05, max: 1, noNaN: true }) }),
    {
      minLength: 3,
      maxLength: 12,
    },
  )
  .chain((others) =>
    fc.record({
      labels: fc.constant(['The middle', ...others.map(({ length }) => 'M'.repeat(length))]),
      ties: fc
        .subarray(others.slice(1).map((_, index): Tie => ({ source: 1, target: index + 2, strength: 0.3 })))
        .map((chords) => [
          ...others.map(({ strength }, index): Tie => ({ source: 0, target: index + 1, strength })),
          ...chords,
        ]),
    }),
  );

/** Where a label lies, by letters of the width the drawing reckons with. */
function boxOf({ x, y, side }: ReturnType<typeof layOutNetwork>[number], label: string) {
  const width = 12 + label.length * 8;
  return {
    left: side === 'start' ? x - 6 : x - width,
    right: side === 'start' ? x + width : x + 6,
    top: y - 11,
    bottom: y + 11,
  };
}

describe('the drawing of a network', () => {
  it('has no label over another or beyond the edge', () => {
    fc.assert(
      fc.property(network, ({ labels, ties }) => {
        const boxes = layOutNetwork(labels, ties)
          .slice(1)
          .map((point, index) => boxOf(point, labels[index + 1] ?? ''));
        for (const [i, a] of boxes.entries()) {
          expect(a.left >= 0 && a.right <= networkWidth && a.top >= 0 && a.bottom <= networkHeight(boxes.length)).toBe(
            true,
          );
          for (const b of boxes.slice(i + 1))
            expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
        }
      }),
    );
  });

  it('is the same for the same ties', () => {
    fc.assert(
      fc.property(network, ({ labels, ties }) => {
        expect(layOutNetwork(labels, ties)).toEqual(layOutNetwork(labels, ties));
      }),
    );
  });

  it('puts those who share more nearer to the middle', () => {
    const labels = ['Middle', 'Ada', 'Tom', 'Lis', 'Ned'];
    const [middle, ada, ...others] = layOutNetwork(
      labels,
      [1, 0.1, 0.1, 0.1].map((strength, index) => ({ source: 0, target: index + 1, strength })),
    );
    const away = (point: typeof ada): number =>
      Math.hypot((point?.x ?? 0) - (middle?.x ?? 0), (point?.y ?? 0) - (middle?.y ?? 0));
    for (const other of others) expect(away(ada)).toBeLessThan(away(other));
  });
});
