/** What background work must see of all agencies, and nothing more: where there is work, never its content. */
export function backgroundFunctionsSql(service: string): string {
  const header = 'security definer set search_path = public, pg_temp';
  return `
create function due_timers(at timestamptz, kinds text[], most integer)
returns table (agency_id uuid, kind text, key text) language sql stable ${header} as $$
  select t.agency_id, t.kind, t.key from timer t
  where t.due_at <= at and t.kind = any (kinds) order by t.due_at limit most
$$;

create function next_timer_due(kinds text[]) returns timestamptz language sql stable ${header} as $$
  select due_at from timer where kind = any (kinds) order by due_at limit 1
$$;

create function outbox_state(out waiting bigint, out oldest_ms double precision) language sql stable ${header} as $$
  select count(*), coalesce(extract(epoch from clock_timestamp() - min(recorded_at)) * 1000, 0) from outbox
$$;

create function dead_letters_by_agency(of_consumer text)
returns table (agency_id uuid, letters bigint) language sql stable ${header} as $$
  select d.agency_id, count(*) from dead_letter d where d.consumer = of_consumer group by d.agency_id
$$;

-- Answers are kept 7 days; inbox rows longer than the bus keeps a record, or a late duplicate would be news.
create function trim_expired() returns void language sql ${header} as $$
  delete from idempotency_key where created_at < now() - interval '7 days';
  delete from inbox where received_at < now() - interval '14 days';
$$;

revoke execute on function due_timers, next_timer_due, outbox_state, dead_letters_by_agency, trim_expired from public;
grant execute on function due_timers, next_timer_due, outbox_state, dead_letters_by_agency to ${service}_app;
grant execute on function outbox_state, trim_expired to ${service}_relay;
`;
}
