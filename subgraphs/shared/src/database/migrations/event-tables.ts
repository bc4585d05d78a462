/** Outbox, inbox, timers, idempotent answers, dead letters and tombstones. */
export function eventTablesSql(service: string): string {
  return `
create table outbox (
  position bigint generated always as identity primary key,
  agency_id uuid not null,
  event_id uuid not null,
  topic text not null,
  key text not null,
  type text not null,
  envelope bytea not null,
  trace jsonb not null default '{}',
  recorded_at timestamptz not null default clock_timestamp()
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
alter table outbox enable row level security;
alter table outbox force row level security;
create policy tenant on outbox for insert to ${service}_app with check (agency_id = (select current_agency()));
create policy relay on outbox to ${service}_relay using (true);
create policy owner on outbox to ${service}_migrator using (true) with check (true);
grant insert on outbox to ${service}_app;
grant select, delete on outbox to ${service}_relay;

create function wake_relay() returns trigger language plpgsql as $$
begin
  perform pg_notify('outbox', '');
  return null;
end $$;
create trigger wake_relay after insert on outbox for each statement execute function wake_relay();

create table inbox (
  agency_id uuid not null,
  consumer text not null,
  event_id uuid not null,
  received_at timestamptz not null default now(),
  primary key (consumer, event_id)
);
create index inbox_by_age on inbox (received_at);

create table timer (
  agency_id uuid not null,
  kind text not null,
  key text not null,
  due_at timestamptz not null,
  payload jsonb,
  attempts integer not null default 0,
  last_error text,
  primary key (agency_id, kind, key)
);
create index timer_by_due on timer (due_at);

create table idempotency_key (
  agency_id uuid not null,
  actor_id text not null,
  mutation text not null,
  key text not null,
  input_hash bytea not null,
  answer jsonb,
  created_at timestamptz not null default now(),
  primary key (agency_id, actor_id, mutation, key)
);
create index idempotency_key_by_age on idempotency_key (created_at);

create table dead_letter (
  id uuid primary key,
  agency_id uuid not null,
  consumer text not null,
  topic text not null,
  partition integer not null,
  record_offset bigint not null,
  key text not null,
  value bytea not null,
  headers jsonb not null,
  error text not null,
  attempts integer not null,
  failed_at timestamptz not null default now(),
  unique (consumer, topic, partition, record_offset)
);

create table tombstone (
  agency_id uuid not null,
  candidate_id uuid not null,
  erased_at timestamptz not null default now(),
  primary key (agency_id, candidate_id)
);

select secure_tenant_table(name::regclass)
from unnest(array['inbox', 'timer', 'idempotency_key', 'dead_letter', 'tombstone']) as name;
`;
}
