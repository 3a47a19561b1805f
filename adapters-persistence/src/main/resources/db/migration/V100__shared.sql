-- What every feature stands on: platform time, the outbox, remembered answers, failed sweep items.
-- Runs as skillstreams_owner. The roles skillstreams_owner and skillstreams_app are made by whoever makes the database.

create extension if not exists btree_gist;
create extension if not exists citext;
create extension if not exists pg_trgm;

create table shared_clock (
  only_row boolean primary key default true check (only_row),
  offset_seconds bigint not null default 0 check (offset_seconds >= 0)
);
insert into shared_clock default values;
comment on table shared_clock is 'How far a demo was moved into the future; always 0 in production.';
grant select, update (offset_seconds) on shared_clock to skillstreams_app;

-- Declared stable so that one statement sees one time and indexes on deadlines can be used.
create function platform_now() returns timestamptz
  language sql stable
  as $$ select clock_timestamp() + make_interval(secs => offset_seconds) from shared_clock $$;

create table shared_outbox (
  id uuid primary key,
  sequence bigint generated always as identity unique,
  subject_type text not null,
  subject_id uuid not null,
  type text not null,
  payload jsonb not null,
  occurred_at timestamptz not null,
  attempts integer not null default 0 check (attempts >= 0),
  next_attempt_at timestamptz,
  relayed_at timestamptz,
  dead_since timestamptz,
  last_error text,
  check (relayed_at is null or dead_since is null)
);
create index shared_outbox_unrelayed on shared_outbox (sequence) where relayed_at is null and dead_since is null;
create index shared_outbox_resting on shared_outbox (subject_id, sequence)
  where relayed_at is null and dead_since is null and next_attempt_at is not null;
create index shared_outbox_dead on shared_outbox (sequence) where dead_since is not null;
create index shared_outbox_relayed on shared_outbox (relayed_at) where relayed_at is not null;
create index shared_outbox_subject on shared_outbox (subject_id, sequence);
grant select, insert, update (attempts, next_attempt_at, relayed_at, dead_since, last_error), delete
  on shared_outbox to skillstreams_app;

-- Who took which fact: written in the transaction in which it took effect, so that it takes effect once.
create table shared_outbox_taken (
  fact_id uuid not null references shared_outbox on delete cascade,
  subscriber text not null check (length(subscriber) between 1 and 100),
  primary key (fact_id, subscriber)
);
grant select, insert on shared_outbox_taken to skillstreams_app;

create table shared_idempotency (
  person_id uuid not null,
  key text not null check (length(key) between 1 and 200),
  request_hash bytea not null,
  status integer check (status between 100 and 599),
  body text,
  created_at timestamptz not null,
  primary key (person_id, key)
);
create index shared_idempotency_age on shared_idempotency (created_at);
grant select, insert, update (status, body), delete on shared_idempotency to skillstreams_app;

create table shared_sweep_failure (
  sweep text not null,
  subject_id uuid not null,
  error text not null,
  attempts integer not null default 1 check (attempts > 0),
  first_failed_at timestamptz not null,
  last_failed_at timestamptz not null check (last_failed_at >= first_failed_at),
  primary key (sweep, subject_id)
);
grant select, insert, update, delete on shared_sweep_failure to skillstreams_app;
