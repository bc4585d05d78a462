/**
 * Records that are limited to teams, and how a table hides what is about them. Like the agency's policy this holds for
 * every reader and writer, whatever it asks; a transaction that did not say its teams sees nothing that is limited.
 */
export function teamLimitsSql(service: string): string {
  return `
-- Only people, clients and jobs that are limited or once were: this stays small, and is hashed once a statement. A job
-- has two teams when its client is limited to another one: then only who is in both sees it.
create table team_limit (
  agency_id uuid not null,
  record_id uuid not null,
  team_ids uuid[] not null,
  version bigint not null,
  primary key (agency_id, record_id)
);
select secure_tenant_table('team_limit', true);

-- Null: every team.
create function viewer_team_ids() returns uuid[] language sql stable parallel safe as $$
  select case current_setting('app.team_ids', true)
    when '*' then null
    else coalesce(string_to_array(nullif(current_setting('app.team_ids', true), ''), ',')::uuid[], '{}')
  end
$$;

-- In plpgsql, so that their plans are kept: most statements ask them once for each of their tables.
create function hidden_records() returns setof uuid language plpgsql stable parallel safe rows 100 as $$
declare teams uuid[] := viewer_team_ids();
begin
  if teams is null then return; end if;
  return query select record_id from team_limit where agency_id = current_agency() and not team_ids <@ teams;
end $$;

-- Stops at the first, where the one above collects all.
create function nothing_hidden() returns boolean language plpgsql stable parallel safe as $$
declare teams uuid[] := viewer_team_ids();
begin
  return teams is null or not exists (
    select from team_limit where agency_id = current_agency() and not team_ids <@ teams);
end $$;
grant execute on function viewer_team_ids, hidden_records, nothing_hidden to ${service}_app, ${service}_search;

-- Where nothing is hidden from the viewer, no row is looked at twice. A condition of the form "column not in (…)" would be
-- guessed to keep half of the rows, and joins be planned by it; a null test is guessed to keep nearly all. An empty column
-- is about nobody and stays.
create function limit_table(target regclass, columns text[]) returns void language plpgsql as $$
declare
  condition text;
begin
  select string_agg(
    format('(case when %I in (select hidden_records()) then null else true end) is not null', name), ' and ')
  into strict condition from unnest(columns) as name;
  execute format('drop policy if exists team_limit on %s', target);
  condition := '(select nothing_hidden()) or (' || condition || ')';
  execute format('create policy team_limit on %s as restrictive to ${service}_app using (%s) with check (%s)',
    target, condition, condition);
end $$;
`;
}
