import { describe, expect, it } from '@jest/globals';
import { newId } from '@rekindle/shared/ids/ids';
import fc from 'fast-check';
import { memoryRetrieval } from './memory-retrieval.ts';
import { packTerms } from './packed-terms.ts';
import { PostingIndex } from './posting-index.ts';

const document = (id: string, terms: [number, number][]) => ({ id, terms: packTerms(new Map(terms)) });

describe('the posting index', () => {
  it('finds the rarer of two terms first, and those who have both before all', () => {
    const index = new PostingIndex();
    const [both, rare, common] = [newId(), newId(), newId()];
    index.upsert(
      document(both, [
        [1, 1],
        [2, 1],
      ]),
    );
    index.upsert(document(rare, [[2, 1]]));
    index.upsert(document(common, [[1, 1]]));
    for (let more = 0; more < 20; more++) index.upsert(document(newId(), [[1, 0.5]]));
    const { hits, known } = index.search(
      new Map([
        [1, 1],
        [2, 1],
      ]),
      3,
    );
    expect(hits.map(({ id }) => id)).toEqual([both, rare, common]);
    expect(known).toBe(23);
  });

  it('counts a stronger term more', () => {
    const index = new PostingIndex();
    const [strong, weak] = [newId(), newId()];
    index.upsert(document(weak, [[1, 0.2]]));
    index.upsert(document(strong, [[1, 0.9]]));
    expect(index.search(new Map([[1, 1]]), 2).hits.map(({ id }) => id)).toEqual([strong, weak]);
  });

  it('knows a person by their last state alone', () => {
    const index = new PostingIndex();
    const id = newId();
    index.upsert(document(id, [[1, 1]]));
    index.upsert(document(id, [[2, 1]]));
    expect(index.search(new Map([[1, 1]]), 5).hits).toEqual([]);
    expect(index.search(new Map([[2, 1]]), 5).hits.map((hit) => hit.id)).toEqual([id]);
    index.remove(id);
    expect(index.search(new Map([[2, 1]]), 5)).toEqual({ hits: [], known: 0 });
  });

  it('finds after any churn whom a plain list finds', () => {
    const ids = Array.from({ length: 12 }, () => newId());
    const step = fc.record({
      id: fc.constantFrom(...ids),
      terms: fc.option(fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 4 }), { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.nat(6), (steps, term) => {
        const index = new PostingIndex();
        const plain = new Map<string, number[]>();
        for (const { id, terms } of steps) {
          if (terms)
            index.upsert(
              document(
                id,
                terms.map((each) => [each, 1]),
              ),
            );
          else index.remove(id);
          if (terms) plain.set(id, terms);
          else plain.delete(id);
        }
        const found = index.search(new Map([[term, 1]]), 50).hits.map(({ id }) => id);
        const expected = [...plain].filter(([, terms]) => terms.includes(term)).map(([id]) => id);
        expect(found.sort()).toEqual(expected.sort());
        expect(index.size).toBe(plain.size);
      }),
      { numRuns: 100 },
    );
  });

  it('gives the exact best of many, also after it has written itself anew', () => {
    const index = new PostingIndex();
    const ids = Array.from({ length: 3_000 }, () => newId());
    for (let round = 0; round < 3; round++) {
      for (const [number, id] of ids.entries())
        index.upsert(
          document(id, [
            [1, ((number * 7 + round) % 250) / 250 + 0.01],
            [2 + (number % 50), 1],
          ]),
        );
    }
    const weightOf = new Map(ids.map((id, number) => [id, ((number * 7 + 2) % 250) / 250]));
    const { hits, known } = index.search(new Map([[1, 1]]), 20);
    const floor = [...weightOf.values()].sort((a, b) => b - a)[19] ?? 0;
    expect(known).toBe(3_000);
    expect(hits).toHaveLength(20);
    for (const { id } of hits) expect(weightOf.get(id) ?? 0).toBeGreaterThanOrEqual(floor - 1 / 255);
    expect(index.bytes).toBeLessThan(2_000_000);
  });
});

describe('the indexes of one thread', () => {
  it('keep agencies apart and let the least recently used go when they pass their limit', async () => {
    const evicted: string[] = [];
    const retrieval = memoryRetrieval({ limitBytes: 80_000, evicted: (agencyId) => evicted.push(agencyId) });
    const documents = () =>
      Array.from({ length: 1_000 }, () =>
        document(newId(), [
          [1, 1],
          [2, 1],
        ]),
      );
    await retrieval.upsert('one', documents());
    expect((await retrieval.search('two', new Map([[1, 1]]), 5)).hits).toEqual([]);
    await retrieval.upsert('three', documents());
    await retrieval.upsert('four', documents());
    expect(evicted).toEqual(['one', 'two', 'three']);
  });
});
