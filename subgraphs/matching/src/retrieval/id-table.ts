const bytesPerId = 16;
const empty = -1;

/** Ids to dense numbers and back in two typed arrays: a map of a million strings would take ten times the memory. */
export class IdTable {
  #ids = new Uint8Array(bytesPerId * 1024);
  #slots = new Int32Array(4096).fill(empty);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  get bytes(): number {
    return this.#ids.byteLength + this.#slots.byteLength;
  }

  /** The number of an id, or -1. Only the last one added of equal ids is found. */
  find(id: string): number {
    const key = parseId(id);
    const mask = this.#slots.length - 1;
    for (let slot = hashOf(key) & mask; ; slot = (slot + 1) & mask) {
      const ordinal = this.#slots[slot] as number;
      if (ordinal === empty || this.#equals(ordinal, key)) return ordinal;
    }
  }

  /** A new number for the id, which from now on is the one that is found. */
  add(id: string): number {
    if ((this.#size + 1) * 2 > this.#slots.length) this.#grow();
    const ordinal = this.#size++;
    if (this.#ids.length < this.#size * bytesPerId) {
      const larger = new Uint8Array(this.#ids.length * 2);
      larger.set(this.#ids);
      this.#ids = larger;
    }
    this.#ids.set(parseId(id), ordinal * bytesPerId);
    this.#place(ordinal);
    return ordinal;
  }

  idOf(ordinal: number): string {
    const hex = Buffer.from(this.#ids.buffer, this.#ids.byteOffset + ordinal * bytesPerId, bytesPerId).toString('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  }

  #place(ordinal: number): void {
    const mask = this.#slots.length - 1;
    const key = this.#ids.subarray(ordinal * bytesPerId, (ordinal + 1) * bytesPerId);
    let slot = hashOf(key) & mask;
    while (this.#slots[slot] !== empty && !this.#equals(this.#slots[slot] as number, key)) slot = (slot + 1) & mask;
    this.#slots[slot] = ordinal;
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(empty);
    for (let ordinal = 0; ordinal < this.#size; ordinal++) this.#place(ordinal);
  }

  #equals(ordinal: number, key: Uint8Array): boolean {
    const start = ordinal * bytesPerId;
    for (let byte = bytesPerId - 1; byte >= 0; byte--) if (this.#ids[start + byte] !== key[byte]) return false;
    return true;
  }
}

function parseId(id: string): Uint8Array {
  return Buffer.from(id.replaceAll('-', ''), 'hex');
}

/** The end of a version 7 id is random. */
function hashOf(key: Uint8Array): number {
  return new DataView(key.buffer, key.byteOffset + 12).getUint32(0);
}
