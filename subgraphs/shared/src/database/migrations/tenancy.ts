/** Row-level security: which agency a transaction belongs to, and how a table is closed to all others. */
export function tenancySql(service: string): string {
  return `
create function current_agency() returns uuid language plpgsql stable parallel safe as $$
declare agency text := nullif(current_setting('app.agency_id', true), '');
begin
  if agency is null then
    raise exception 'app.agency_id is not set: open the transaction with the agency it belongs to'
      using errcode = 'insufficient_privilege';
  end if;
  return agency::uuid;
end $$;

-- The only place where the tenant predicate is written. The sub-select makes it run once a statement, not once a row.
create function secure_tenant_table(target regclass, searchable boolean default false) returns void
language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy tenant on %s to ${service}_app
    using (agency_id = (select current_agency())) with check (agency_id = (select current_agency()))', target);
  -- Under forced security an owner needs a policy too, or migrations could not fill columns.
  execute format('create policy owner on %s to ${service}_migrator using (true) with check (true)', target);
  execute format('grant select, insert, update, delete on %s to ${service}_app', target);
  if searchable then
    execute format('create policy search on %s for select to ${service}_search using (true)', target);
    execute format('grant select on %s to ${service}_search', target);
  end if;
end $$;

create function open_global_table(target regclass) returns void language plpgsql as $$
begin
  execute format('grant select, insert, update, delete on %s to ${service}_app', target);
end $$;

alter default privileges in schema public grant usage on sequences to ${service}_app;
`;
}
