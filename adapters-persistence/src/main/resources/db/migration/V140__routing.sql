-- Where requests find providers, and every decision with all it was made from.

create table routing_weights (
  version integer primary key check (version > 0),
  rating double precision not null check (rating between 0 and 1),
  jobs double precision not null check (jobs between 0 and 1),
  response double precision not null check (response between 0 and 1),
  distance double precision not null check (distance between 0 and 1),
  recency double precision not null check (recency between 0 and 1),
  check (abs(rating + jobs + response + distance + recency - 1) <= 1e-9)
);
comment on table routing_weights is 'Every version that ever counted; the greatest counts now.';
insert into routing_weights values (1, .30, .15, .25, .20, .10);
grant select, insert on routing_weights to skillstreams_app;

-- The weights that count, guarded until the transaction ends: shared by who relies on them and on the
-- qualities stored by them,
-- alone for who replaces both. Volatile, so that the select sees what was committed before the lock was got.
create function routing_current_weights(alone boolean) returns setof routing_weights
  language plpgsql volatile
  as $$
  begin
    if alone then
      perform pg_advisory_xact_lock(140);
    else
      perform pg_advisory_xact_lock_shared(140);
    end if;
    return query select * from routing_weights order by version desc limit 1;
  end $$;

-- The three parts are what the domain computed from the counts beside them; they depend on no weights, so that
-- new weights
-- need no second copy of the formulas here.
create table routing_provider (
  provider_id uuid primary key references account_person,
  zip text not null,
  latitude double precision not null check (latitude between -90 and 90),
  longitude double precision not null check (longitude between -180 and 180),
  radius_miles integer not null check (radius_miles between 1 and 100),
  categories text[] not null,
  areas text[] not null,
  capacity integer not null check (capacity >= 0),
  active boolean not null,
  open_claims integer not null check (open_claims >= 0),
  rating_sum integer not null check (rating_sum between rating_count and 5 * rating_count),
  rating_count integer not null check (rating_count >= 0),
  jobs_completed integer not null check (jobs_completed >= 0),
  invited integer not null check (invited >= 0),
  answered integer not null check (answered between 0 and invited),
  last_active_at timestamptz not null,
  rating_part double precision not null check (rating_part between 0 and 1),
  jobs_part double precision not null check (jobs_part between 0 and 1),
  response_part double precision not null check (response_part between 0 and 1)
) with (fillfactor = 85);
comment on column routing_provider.areas is 'Named ZIP codes as category/zip.';
grant select, insert, update on routing_provider to skillstreams_app;

-- One row for each place under which a request of the category finds the provider: a ZIP code or a grid cell
-- (ADR 0020).
create table routing_candidate (
  provider_id uuid not null references routing_provider,
  category_id text not null references catalog_category,
  place text collate "C" not null,
  quality double precision not null,
  eligible boolean not null,
  primary key (provider_id, category_id, place)
);
comment on column routing_candidate.quality is
  'The weighted parts that depend on neither place nor time, by the current weights.';
create index routing_candidate_best on routing_candidate (category_id, place, quality desc, provider_id) where eligible;
grant select, insert, update (quality, eligible), delete on routing_candidate to skillstreams_app;

create table routing_decision (
  id uuid primary key,
  job_id uuid not null,
  category_id text not null references catalog_category,
  zip text not null,
  latitude double precision not null,
  longitude double precision not null,
  region text collate "C" not null,
  decided_at timestamptz not null,
  places integer not null check (places > 0),
  weights_version integer not null references routing_weights,
  considered integer not null check (considered >= 0),
  bound_tier text check (bound_tier in ('exact', 'base', 'radius')),
  bound_score double precision,
  cutoff_tier text check (cutoff_tier in ('exact', 'base', 'radius')),
  cutoff_score double precision,
  chosen uuid[] not null check (cardinality(chosen) <= places),
  excluded uuid[] not null,
  check ((bound_tier is null) = (bound_score is null)),
  check ((cutoff_tier is null) = (cutoff_score is null)),
  check ((cutoff_tier is null) = (cardinality(chosen) = 0))
);
comment on column routing_decision.region is
  'The coarsest grid''s cell of the place, by which providers find decisions around them.';
comment on column routing_decision.cutoff_score is 'The lowest score that was invited.';
create index routing_decision_job on routing_decision (job_id, id);
create index routing_decision_region on routing_decision (category_id, region, id);
create index routing_decision_zip on routing_decision (category_id, left(zip, 5), id);

-- No foreign keys: rows are written by the statement after their decision's and never change, and decisions
-- and people stay;
-- checking each of some hundred rows would cost more than the whole search.
create table routing_decision_candidate (
  decision_id uuid not null,
  rank integer not null check (rank > 0),
  provider_id uuid not null,
  zip text not null,
  latitude double precision not null,
  longitude double precision not null,
  tier text not null check (tier in ('exact', 'base', 'radius')),
  distance_miles double precision not null check (distance_miles >= 0),
  rating_sum integer not null,
  rating_count integer not null,
  jobs_completed integer not null,
  invited integer not null,
  answered integer not null,
  last_active_at timestamptz not null,
  rating_part double precision not null,
  jobs_part double precision not null,
  response_part double precision not null,
  distance_part double precision not null,
  recency_part double precision not null,
  score double precision not null,
  primary key (decision_id, rank)
);
create unique index routing_decision_candidate_provider on routing_decision_candidate (provider_id, decision_id);

-- Great-circle distance in statute miles, as GeoPoint.milesTo; for lists only, decisions measure in the domain.
create function routing_miles(
  latitude double precision, longitude double precision, to_latitude double precision, to_longitude double precision)
  returns double precision
  language sql immutable parallel safe
  return 2 * 3958.7613 * asin(least(1, sqrt(
    sin(radians(to_latitude - latitude) / 2) ^ 2
    + cos(radians(latitude)) * cos(radians(to_latitude)) * sin(radians(to_longitude - longitude) / 2) ^ 2)));

create function routing_forbid_change() returns trigger
  language plpgsql
  as $$ begin raise exception 'routing decisions are never changed'
    using errcode = 'integrity_constraint_violation'; end $$;
create trigger routing_decision_stays before update or delete or truncate on routing_decision
  for each statement execute function routing_forbid_change();
create trigger routing_decision_candidate_stays before update or delete or truncate on routing_decision_candidate
  for each statement execute function routing_forbid_change();
create trigger routing_weights_stay before update or delete or truncate on routing_weights
  for each statement execute function routing_forbid_change();
grant select, insert on routing_decision, routing_decision_candidate to skillstreams_app;
