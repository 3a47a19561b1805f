-- People, their sign-ins, and what providers offer.

create table account_person (
  id uuid primary key,
  name text not null check (length(name) between 1 and 80),
  email text not null unique check (email = lower(email) and length(email) <= 254),
  role text not null check (role in ('seeker', 'provider', 'admin')),
  password_hash text not null,
  status text not null check (status in ('active', 'suspended', 'banned')),
  status_reason text,
  suspended_until timestamptz,
  joined_at timestamptz not null,
  check ((status = 'active') = (status_reason is null)),
  check ((status = 'suspended') = (suspended_until is not null))
);
create index account_person_joined on account_person (joined_at desc, id desc);
create index account_person_by_name on account_person (lower(name), id);
create index account_person_name_search on account_person using gin (lower(name) gin_trgm_ops);
create index account_person_email_search on account_person using gin (email gin_trgm_ops);
grant select, insert, update (name, status, status_reason, suspended_until) on account_person to skillstreams_app;

create table account_session (
  id uuid primary key,
  person_id uuid not null references account_person,
  started_at timestamptz not null,
  ends_at timestamptz not null check (ends_at >= started_at)
);
comment on table account_session is 'Sign-ins, in real time: a demo moved forward signs nobody out.';
create index account_session_person on account_session (person_id, started_at);
grant select, insert, update (ends_at) on account_session to skillstreams_app;

create table account_provider (
  provider_id uuid primary key references account_person,
  display_name text not null check (length(display_name) between 1 and 80),
  bio text not null check (length(bio) <= 2000),
  zip text,
  radius_miles integer not null check (radius_miles between 1 and 100),
  capacity integer not null check (capacity between 1 and 1000),
  categories text[] not null,
  area_categories text[] not null,
  area_zips text[] not null check (cardinality(area_zips) = cardinality(area_categories)),
  accepting boolean not null,
  verified boolean not null,
  version bigint not null check (version > 0)
);
comment on column account_provider.area_zips is 'ZIP codes or ZIP+4, each of the category at the same place.';
create index account_provider_zip on account_provider (zip);
create index account_provider_areas on account_provider using gin (area_zips);
grant select, insert, update on account_provider to skillstreams_app;
