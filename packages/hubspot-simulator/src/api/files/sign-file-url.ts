import { z } from 'zod';
import { extension } from '../../store/file.ts';
import { notFound } from '../../http/api-error.ts';
import { ok, type Handler } from '../../http/call.ts';
import { signUrl } from '../../http/file-signature.ts';
import { one, readQuery } from '../../http/query.ts';
import { fileUrl } from '../../messaging/file-attachment.ts';
import { fileType } from './hubspot-file.ts';

const AN_HOUR = 3_600;

const SignedUrlQuery = z.object({
  expirationSeconds: one(z.coerce.number().int().min(1)),
});

export const signFileUrl: Handler = (call) => {
  const { store, clock } = call.state;
  const id = call.parameter('fileId');
  const file = store.files.get(id);
  if (!file) throw notFound('File', id);
  const { expirationSeconds = AN_HOUR } = readQuery(SignedUrlQuery, call.query);
  const expiresAt = new Date(clock.now().getTime() + expirationSeconds * 1_000);
  return ok({
    url: signUrl(fileUrl(new URL(call.url).origin, file), id, expiresAt),
    expiresAt: expiresAt.toISOString(),
    name: file.name,
    extension: extension(file),
    type: fileType(file),
    size: file.size,
  });
};
