/** How often a number of the first sample is below one of the second: 0.5 when nothing tells them apart (Mann-Whitney). */
export function shareBelow(first: readonly number[], second: readonly number[]): number {
  let below = 0;
  for (const one of first) for (const other of second) below += one < other ? 1 : one === other ? 0.5 : 0;
  return below / (first.length * second.length);
}

export function median(sample: readonly number[]): number {
  const sorted = [...sample].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
