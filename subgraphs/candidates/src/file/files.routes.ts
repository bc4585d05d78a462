import { createHash } from 'node:crypto';
import type { Database } from '@rekindle/shared/database/database';
import { badInput, notFound } from '@rekindle/shared/errors/errors';
import type { BlobStore } from '@rekindle/shared/files/blob-store';
import { newId, requireId } from '@rekindle/shared/ids/ids';
import type { FastifyInstance } from 'fastify';
import { isWithheld } from '../import/hidden-lines.store.ts';
import * as fileStore from './file.store.ts';
import { blobKey, type StoredFile } from './file.ts';

const fileSizeMaxBytes = 64 * 1024 * 1024;
const purposes = ['import', 'document'] as const;

/** Bytes go through here, never through the graph. A file is only ever offered for saving, never shown by its type. */
export function filesRoutes({ database, blobs }: { database: Database; blobs: BlobStore }) {
  return (app: FastifyInstance): void => {
    app.post<{ Querystring: { purpose?: string; name?: string } }>(
      '/files',
      { bodyLimit: fileSizeMaxBytes, config: { rawBody: true } },
      async (request) => {
        const { viewer, query } = request;
        viewer.require('candidates:write');
        const purpose = purposes.find((known) => known === query.purpose);
        if (!purpose) throw badInput('purpose', `The purpose of a file is ${purposes.join(' or ')}.`);
        const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
        if (bytes.length === 0) throw badInput('file', 'The file is empty. Choose another.');
        const file: StoredFile = {
          id: newId(),
          name: (query.name ?? 'file').slice(0, 200),
          purpose,
          contentType: (request.headers['content-type'] ?? 'application/octet-stream').slice(0, 200),
          size: bytes.length,
          sha256: createHash('sha256').update(bytes).digest(),
        };
        await blobs.put(blobKey(viewer.agencyId, file.id), bytes);
        await database.transact(viewer, (tx) => fileStore.insert(tx, file));
        return { fileId: file.id, size: file.size, name: file.name };
      },
    );
    app.get<{ Params: { id: string } }>('/files/:id', async (request, reply) => {
      const { viewer } = request;
      viewer.require('candidates:read');
      const id = requireId(request.params.id, 'id');
      const file = await database.read(viewer, async (tx) =>
        (await isWithheld(tx, id)) ? null : fileStore.byId(tx, id),
      );
      if (!file) throw notFound(`file ${id}`);
      const name = encodeURIComponent(file.name);
      return reply
        .header('content-type', 'application/octet-stream')
        .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
        .header('x-content-type-options', 'nosniff')
        .send(await blobs.get(blobKey(viewer.agencyId, id)));
    });
  };
}
