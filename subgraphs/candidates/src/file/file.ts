export interface StoredFile {
  id: string;
  name: string;
  purpose: 'import' | 'document';
  contentType: string;
  /** Bytes. */
  size: number;
  sha256: Buffer;
}

/** Where the bytes stand in the blob store. */
export function blobKey(agencyId: string, fileId: string): string {
  return `${agencyId}/${fileId}`;
}
