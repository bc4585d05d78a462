import { IdTable } from './id-table.ts';
import { type Terms, unpackTerms } from './packed-terms.ts';
import type { Document, Found, Hit } from './retrieval.ts';

interface Postings {
  ordinals: Uint32Array;
  weights: Uint8Array;
  length: number;
}

const weightScale = 1 / 255;

/**
 * The people of one agency by their terms, exact and in typed arrays. A changed person gets a new number and the old
 * one dies; once a quarter are dead, the postings are written anew without them.
 */
export class PostingIndex {
  #ids = new IdTable();
  #alive = new Uint8Array(1024);
  #dead = 0;
  #postings = new Map<number, Postings>();
  #scores = new Float32Array(1024);

  get size(): number {
    return this.#ids.size - this.#dead;
  }

  get bytes(): number {
    let bytes = this.#ids.bytes + this.#alive.byteLength + this.#scores.byteLength;
    for (const { ordinals, weights } of this.#postings.values())
      bytes += ordinals.byteLength + weights.byteLength + 120;
    return bytes;
  }

  upsert({ id, terms }: Document): void {
    this.remove(id);
    const ordinal = this.#ids.add(id);
    if (this.#alive.length <= ordinal) {
      const larger = new Uint8Array(this.#alive.length * 2);
      larger.set(this.#alive);
      this.#alive = larger;
      this.#scores = new Float32Array(larger.length);
    }
    this.#alive[ordinal] = 1;
    for (const [term, weight] of unpackTerms(terms)) this.#append(term, ordinal, weight);
  }

  remove(id: string): void {
    const ordinal = this.#ids.find(id);
    if (ordinal < 0 || this.#alive[ordinal] === 0) return;
    this.#alive[ordinal] = 0;
    this.#dead++;
    if (this.#dead > 1000 && this.#dead * 4 > this.#ids.size) this.#compact();
  }

  /** The sum over the query's terms of query weight, term weight and squared inverse document frequency. */
  search(query: Terms, most: number): Found {
    const scores = this.#scores;
    const touched: number[] = [];
    for (const [term, queryWeight] of query) {
      const postings = this.#postings.get(term);
      if (!postings) continue;
      const rarity = Math.log(1 + this.size / postings.length);
      const factor = queryWeight * rarity * rarity * weightScale;
      const { ordinals, weights, length } = postings;
      for (let at = 0; at < length; at++) {
        const ordinal = ordinals[at] as number;
        const score = scores[ordinal] as number;
        if (score === 0) touched.push(ordinal);
        scores[ordinal] = score + factor * (weights[at] as number);
      }
    }
    const hits = this.#best(touched, most);
    for (const ordinal of touched) scores[ordinal] = 0;
    return { hits, known: this.size };
  }

  #best(touched: readonly number[], most: number): Hit[] {
    const scores = this.#scores;
    const alive = touched.filter((ordinal) => this.#alive[ordinal] === 1);
    if (alive.length > most * 4) {
      const floor = scoreOfRank(alive, scores, most);
      return this.#sorted(alive.filter((ordinal) => (scores[ordinal] as number) >= floor)).slice(0, most);
    }
    return this.#sorted(alive).slice(0, most);
  }

  #sorted(ordinals: number[]): Hit[] {
    return ordinals
      .map((ordinal) => ({ id: this.#ids.idOf(ordinal), score: this.#scores[ordinal] as number }))
      .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
  }

  #append(term: number, ordinal: number, weight: number): void {
    let postings = this.#postings.get(term);
    if (!postings) {
      postings = { ordinals: new Uint32Array(4), weights: new Uint8Array(4), length: 0 };
      this.#postings.set(term, postings);
    }
    if (postings.length === postings.ordinals.length) {
      const capacity = Math.ceil(postings.length * 1.5) + 4;
      const [ordinals, weights] = [new Uint32Array(capacity), new Uint8Array(capacity)];
      ordinals.set(postings.ordinals);
      weights.set(postings.weights);
      postings.ordinals = ordinals;
      postings.weights = weights;
    }
    postings.ordinals[postings.length] = ordinal;
    postings.weights[postings.length++] = weight;
  }

  #compact(): void {
    const ids = new IdTable();
    const moved = new Int32Array(this.#ids.size).fill(-1);
    for (let ordinal = 0; ordinal < this.#ids.size; ordinal++) {
      if (this.#alive[ordinal] === 1) moved[ordinal] = ids.add(this.#ids.idOf(ordinal));
    }
    for (const [term, postings] of this.#postings) {
      let kept = 0;
      for (let at = 0; at < postings.length; at++) {
        const ordinal = moved[postings.ordinals[at] as number] as number;
        if (ordinal < 0) continue;
        postings.ordinals[kept] = ordinal;
        postings.weights[kept++] = postings.weights[at] as number;
      }
      postings.length = kept;
      if (kept === 0) this.#postings.delete(term);
    }
    this.#alive.fill(0).fill(1, 0, ids.size);
    this.#ids = ids;
    this.#dead = 0;
  }
}

/** A score that about `rank` people reach, by halving: sorting everybody would cost more than the search. */
function scoreOfRank(ordinals: readonly number[], scores: Float32Array, rank: number): number {
  let low = 0;
  let high = 0;
  for (const ordinal of ordinals) high = Math.max(high, scores[ordinal] as number);
  for (let step = 0; step < 12; step++) {
    const middle = (low + high) / 2;
    let above = 0;
    for (const ordinal of ordinals) if ((scores[ordinal] as number) >= middle) above++;
    if (above === rank) return middle;
    if (above > rank) low = middle;
    else high = middle;
  }
  return low;
}
