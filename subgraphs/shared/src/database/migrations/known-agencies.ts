/** Which agencies have rows in a table, never what is in them: for an operator's work that goes through all. */
export function knownAgenciesSql(service: string): string {
  return `
create function known_agencies(target regclass) returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query execute format('select distinct agency_id from %s', target);
end $$;
revoke execute on function known_agencies from public;
grant execute on function known_agencies to ${service}_app;
`;
}
