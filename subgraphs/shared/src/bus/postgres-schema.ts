/** The tables of the embedded bus. Everything in it may be said twice: it is applied at each start. */
export const busSchemaSql = `
create table if not exists topic_partition (
  id integer generated always as identity primary key,
  topic text not null,
  partition integer not null,
  next_offset bigint not null default 0,
  unique (topic, partition)
) with (fillfactor = 50);

create table if not exists record (
  partition_id integer not null,
  record_offset bigint not null,
  key text not null,
  value bytea not null,
  headers jsonb not null,
  appended_at timestamptz not null default clock_timestamp(),
  primary key (partition_id, record_offset)
);
create index if not exists record_by_age on record using brin (appended_at);

create table if not exists group_topic (
  id integer generated always as identity primary key,
  group_name text not null,
  topic text not null,
  began_at_end boolean not null,
  unique (group_name, topic)
);

alter table group_topic add column if not exists idle_since timestamptz;

create table if not exists group_position (
  group_topic_id integer not null references group_topic on delete cascade,
  partition_id integer not null,
  next_offset bigint not null,
  primary key (group_topic_id, partition_id)
) with (fillfactor = 50);

-- The update locks the partition's head until commit, so offsets are dense and become visible in their order:
-- a reader never sees an offset while an earlier one is still to come. Partitions are locked by id, so two
-- appends can't wait for each other.
create or replace function append_records(partition_ids integer[], keys text[], record_values bytea[], headers_json text[])
returns void language plpgsql as $$
declare
  part record;
  base bigint;
begin
  for part in select id, count(*) as records from unnest(partition_ids) as id group by id order by id loop
    update topic_partition set next_offset = next_offset + part.records where id = part.id
      returning next_offset - part.records into base;
    insert into record (partition_id, record_offset, key, value, headers)
      select part.id, base + row_number() over (order by r.place) - 1, r.key, r.value, r.headers::jsonb
      from unnest(partition_ids, keys, record_values, headers_json)
        with ordinality as r (partition_id, key, value, headers, place)
      where r.partition_id = part.id;
    perform pg_notify('bus', part.id::text);
  end loop;
end $$;
`;
