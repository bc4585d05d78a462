/** Term to weight, 0 to 1. A term is hashed to 32 bits; ranking looks at the facts again, so a collision costs nothing. */
export type Terms = Map<number, number>;

const bytesPerTerm = 5;

/** Five bytes a term: the hash, then the weight in 255ths. */
export function packTerms(terms: Terms): Buffer {
  const packed = Buffer.alloc(terms.size * bytesPerTerm);
  let at = 0;
  for (const [term, weight] of [...terms].sort(([one], [other]) => one - other)) {
    packed.writeUInt32LE(term, at);
    packed.writeUInt8(Math.max(1, Math.round(Math.min(1, weight) * 255)), at + 4);
    at += bytesPerTerm;
  }
  return packed;
}

export function* unpackTerms(packed: Uint8Array): Generator<[term: number, weight: number]> {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  for (let at = 0; at + bytesPerTerm <= packed.byteLength; at += bytesPerTerm) {
    yield [view.getUint32(at, true), view.getUint8(at + 4)];
  }
}
