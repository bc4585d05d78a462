import type { EventBus, Subscription } from '@rekindle/shared/bus/event-bus';

/** Ways to break what the backbone stands on, from outside: to see that the checker finds it. */
export const sabotages = {
  /** What came comes again: the inbox's key no longer knows it. */
  forgetfulInbox: 'alter table inbox drop constraint inbox_pkey',
  /** An upsert meets no earlier row, so its condition on the version is never asked. */
  versionsIgnored: `
    create function forget_mirrored() returns trigger language plpgsql security definer as $$
    begin
      perform set_config('app.agency_id', new.agency_id::text, true);
      delete from mirror where id = new.id;
      return new;
    end $$;
    create trigger forget_mirrored before insert on mirror for each row execute function forget_mirrored()`,
  /** The relay sees no row below the last one that it deleted. */
  relayRemembersPosition: `
    create table sent (position bigint not null);
    insert into sent values (0);
    create function remember_sent() returns trigger language plpgsql security definer as $$
    begin
      update sent set position = greatest(position, old.position);
      return null;
    end $$;
    create trigger remember_sent after delete on outbox for each row execute function remember_sent();
    create function last_sent() returns bigint language sql security definer as 'select position from sent';
    drop policy relay on outbox;
    create policy relay on outbox to writer_relay using (position > (select last_sent()))`,
} as const;

/** Sends each batch twice, as a relay does that died before it deleted. */
export const sendsTwice = (bus: EventBus): EventBus => ({
  ...bus,
  async publish(records, signal) {
    await bus.publish(records, signal);
    await bus.publish(records, signal);
  },
});

/** Sends the newest first. */
export const sendsBackwards = (bus: EventBus): EventBus => ({
  ...bus,
  publish: (records, signal) => bus.publish(records.toReversed(), signal),
});

/** The position is kept before the effect has happened. */
export const keepsPositionFirst = (bus: EventBus): EventBus => ({
  ...bus,
  subscribe: (subscription: Subscription) =>
    bus.subscribe({
      ...subscription,
      onBatch: async (batch) => void setTimeout(() => void subscription.onBatch(batch).catch(() => {}), 300),
    }),
});
