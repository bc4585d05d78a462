/**
 * Deletes every row of the transaction's agency, tables that refer to others first. The app may neither change nor delete
 * single entries of a ledger; with its owner's rights this takes all of an agency or nothing.
 *
 * What stays: the inbox, without which an event that comes twice would bring rows back; the outbox, whose rows are on
 * their way; and the audit, which nothing deletes.
 */
export function deleteAgencyFunctionSql(service: string): string {
  return `
create function delete_agency() returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  gone uuid := current_agency();
  waiting oid[];
  free oid[];
  one oid;
begin
  select array_agg(c.oid) into waiting
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'agency_id' and not a.attisdropped
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
    and c.relforcerowsecurity and c.relname not in ('inbox', 'outbox', 'audit_entry', 'audit_head');
  while cardinality(waiting) > 0 loop
    select array_agg(w) into free from unnest(waiting) as w where not exists (
      select 1 from pg_constraint f
      where f.contype = 'f' and f.confrelid = w and f.conrelid <> w and f.conrelid = any (waiting));
    if free is null then
      raise exception 'these tables refer to each other in a circle: %', waiting::regclass[];
    end if;
    foreach one in array free loop
      execute format('delete from %s where agency_id = $1', one::regclass) using gone;
    end loop;
    select coalesce(array_agg(w), '{}') into waiting from unnest(waiting) as w where w <> all (free);
  end loop;
end $$;

revoke execute on function delete_agency from public;
grant execute on function delete_agency to ${service}_app;
`;
}
