import { timestampDate } from '@bufbuild/protobuf/wkt';
import type { Envelope } from '@rekindle/proto/envelope';
import { assert } from '@rekindle/shared/errors/errors';

export function happenedAt({ occurredAt, eventId }: Envelope): Date {
  assert(occurredAt, `event ${eventId} must say when it happened`);
  return timestampDate(occurredAt);
}
