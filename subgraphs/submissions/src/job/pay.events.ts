import type { MessageInitShape } from '@bufbuild/protobuf';
import { timestampFromDate } from '@bufbuild/protobuf/wkt';
import type { Pay as PayMessage, PaySchema } from '@rekindle/proto/candidates';
import { type Pay, type PayPeriod, payPeriods } from './pay.ts';

export function payMessage(pay: Pay | null): MessageInitShape<typeof PaySchema> | undefined {
  if (!pay) return undefined;
  return {
    minMinor: BigInt(pay.minMinor ?? 0),
    maxMinor: BigInt(pay.maxMinor ?? 0),
    currency: pay.currency,
    period: pay.period,
    ...(pay.asOf ? { asOf: timestampFromDate(new Date(pay.asOf)) } : {}),
  };
}

/** Null when the message says nothing usable. */
export function payFromMessage(message: PayMessage | undefined, asOf: Date): Pay | null {
  if (!message?.currency || !(payPeriods as readonly string[]).includes(message.period)) return null;
  return {
    minMinor: Number(message.minMinor) || null,
    maxMinor: Number(message.maxMinor) || null,
    currency: message.currency,
    period: message.period as PayPeriod,
    asOf: asOf.toISOString(),
  };
}
