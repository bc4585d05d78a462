import { describe, expect, it } from '@jest/globals';
import { fileStart, findDelimiter, readChunk } from './csv.ts';
import { decodeFile } from './read-file.ts';
import { readStoredChunk } from './read-stored-chunk.ts';

function readAll(text: string, most: number) {
  const bytes = Buffer.from(text);
  const records: [number, string[]][] = [];
  for (let from: typeof fileStart | null = fileStart; from; ) {
    const chunk = readChunk(bytes, findDelimiter(text), from, most);
    records.push(...chunk.records.map(({ line, values }): [number, string[]] => [line, values]));
    from = chunk.next;
  }
  return records;
}

const tricky = 'name,note\r\nAda,"two\r\nlines"\r\n\r\nBo,"a ""word"""\r\nCy,plain\r\n';

describe('reading a CSV in chunks', () => {
  it.each([1, 2, 3, 100])('gives every record once with the line it begins at, %i at a time', (most) => {
    expect(readAll(tricky, most)).toEqual([
      [1, ['name', 'note']],
      [2, ['Ada', 'two\r\nlines']],
      [5, ['Bo', 'a "word"']],
      [6, ['Cy', 'plain']],
    ]);
  });

  it.each([',', ';', '\t', '|'])('finds the separator %p', (delimiter) => {
    expect(findDelimiter(`a${delimiter}b${delimiter}c\n1,5${delimiter}2${delimiter}3`)).toBe(delimiter);
  });

  it('takes the mark of UTF-8 off the first header', () => {
    expect(readAll('\uFEFFname,title\nAda,Lead', 10)[0]).toEqual([1, ['name', 'title']]);
  });

  it('names the line of a quote that never closes', () => {
    expect(() => readAll('name,note\nAda,"open\nBo,x\n', 10)).toThrow(/line 2|line 3|line 4/);
  });
});

describe('reading a stored CSV', () => {
  it('gives the same records and places as reading it whole, however long they are', async () => {
    const text = `name,note\r\n${Array.from({ length: 9 }, (_, n) => `P${n},"${'é\r\n'.repeat(100_000 * (n % 3))}"`).join('\r\n')}\r\n`;
    const bytes = Buffer.from(text);
    const lengths: number[] = [];
    const blobs = {
      async getPart(_: string, from: number, length: number) {
        lengths.push(length);
        return bytes.subarray(from, from + length);
      },
    };
    const records: [number, string | undefined][] = [];
    for (let from: typeof fileStart | null = fileStart; from; ) {
      const chunk = await readStoredChunk(blobs as never, 'file', ',', from, 2);
      records.push(
        ...(chunk?.records ?? []).map(({ line, values }): [number, string | undefined] => [line, values[0]]),
      );
      from = chunk?.next ?? null;
    }
    expect(records).toEqual(readAll(text, 100).map(([line, values]) => [line, values[0]]));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(4 * 1024 * 1024);
  });
});

describe('decoding a file', () => {
  it('reads UTF-8 and UTF-16', () => {
    expect(decodeFile(Buffer.from('Zoë'))).toEqual({ kind: 'text', text: 'Zoë' });
    expect(decodeFile(Buffer.from('\uFEFFZoë', 'utf16le'))).toEqual({ kind: 'text', text: 'Zoë' });
  });

  it('refuses another encoding and names the first line that would be damaged', () => {
    expect(decodeFile(Buffer.from('name\nAda\nZo\u00eb\n', 'latin1'))).toMatchObject({ kind: 'refused', line: 3 });
  });

  it('refuses an Excel file, an empty file and bytes', () => {
    for (const bytes of [Buffer.from('PK\x03\x04'), Buffer.alloc(0), Buffer.from([97, 0, 98])]) {
      expect(decodeFile(bytes)).toMatchObject({ kind: 'refused' });
    }
  });
});
