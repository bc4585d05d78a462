import { AppError } from '@rekindle/shared/errors/errors';
import type { BlobStore } from '@rekindle/shared/files/blob-store';
import { type CsvChunk, type CsvPosition, fileStart, readChunk } from './csv.ts';

const firstBytes = 1024 * 1024;

/** Up to `most` records from a place in a stored file on, without reading the rest of it; null when there is no file. */
export async function readStoredChunk(
  blobs: BlobStore,
  key: string,
  delimiter: string,
  from: CsvPosition,
  most: number,
): Promise<CsvChunk | null> {
  for (let length = firstBytes; ; length *= 4) {
    const part = await blobs.getPart(key, from.byte, length);
    if (!part) return null;
    const chunk = readPart(part, delimiter, from.line, most, part.length < length);
    if (chunk) return { ...chunk, next: chunk.next && { ...chunk.next, byte: from.byte + chunk.next.byte } };
  }
}

/** Null when the part ends before its records do, which a longer one may not. */
function readPart(part: Buffer, delimiter: string, line: number, most: number, isToTheEnd: boolean): CsvChunk | null {
  try {
    const chunk = readChunk(part, delimiter, { ...fileStart, line }, most);
    return chunk.next || isToTheEnd ? chunk : null;
  } catch (error) {
    if (error instanceof AppError && !isToTheEnd) return null;
    throw error;
  }
}
