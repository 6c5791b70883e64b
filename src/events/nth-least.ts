/**
 * The number that would stand at a place if those between two others were sorted, without sorting them all
 * (quickselect; Hoare 1961). Moves them about.
 *
 * @param at from `from` up to, not including, `to`
 */
export function nthLeast(numbers: Float64Array, from: number, to: number, at: number): number {
  let [low, high] = [from, to - 1];
  while (low < high) {
    const pivot = numbers[(low + high) >> 1]!;
    let [left, right] = [low, high];
    while (left <= right) {
      while (numbers[left]! < pivot) left += 1;
      while (numbers[right]! > pivot) right -= 1;
      if (left > right) break;
      const moved = numbers[left]!;
      numbers[left++] = numbers[right]!;
      numbers[right--] = moved;
    }
    if (at <= right) high = right;
    else if (at >= left) low = left;
    else break;
  }
  return numbers[at]!;
}
