-- What can be asked for, with which questions, at which price, where, and what the operator has tuned.

create table catalog_category (
  id text primary key check (id ~ '^[a-z][a-z0-9-]{1,59}$'),
  name text not null check (length(name) between 1 and 60),
  description text not null check (length(description) <= 500),
  icon text not null,
  model text not null check (model in ('lead')),
  active boolean not null,
  version bigint not null check (version > 0)
);
grant select, insert, update (name, description, icon, model, active, version) on catalog_category to skillstreams_app;

-- Versions of forms are only ever added: requests keep the one they were answered with.
create table catalog_form (
  category_id text not null references catalog_category,
  version integer not null check (version > 0),
  primary key (category_id, version)
);
create table catalog_question (
  category_id text not null,
  version integer not null,
  position integer not null check (position >= 0),
  key text not null,
  label text not null,
  help text not null,
  type text not null check (type in ('short_text', 'long_text', 'number', 'date', 'yes_no', 'single_choice',
    'multiple_choice', 'photo')),
  required boolean not null,
  show_when text,
  show_when_any_of text[],
  max_length integer,
  min numeric,
  max numeric,
  unit text,
  option_values text[] not null,
  option_labels text[] not null,
  weights integer[] not null check (0 <= all (weights)),
  band_from numeric[] not null,
  primary key (category_id, version, position),
  unique (category_id, version, key),
  foreign key (category_id, version) references catalog_form,
  check ((show_when is null) = (show_when_any_of is null)),
  check (cardinality(option_values) = cardinality(option_labels)),
  check (cardinality(weights) = case type
    when 'number' then cardinality(band_from) when 'yes_no' then 2 else cardinality(option_values) end)
);
comment on column catalog_question.weights is 'Of the options, of the bands, or of yes and no.';
grant select, insert on catalog_form, catalog_question to skillstreams_app;

-- One table of prices for all categories, and one for each that has its own.
create table catalog_tier_table (
  scope text primary key,
  category_id text generated always as (nullif(scope, '')) stored references catalog_category,
  names text[] not null check (cardinality(names) between 1 and 20),
  from_scores integer[] not null check (cardinality(from_scores) = cardinality(names) and from_scores[1] = 0),
  credits integer[] not null check (cardinality(credits) = cardinality(names) and 0 < all (credits)),
  version bigint not null check (version > 0)
);
comment on column catalog_tier_table.scope is 'The category, or empty for all that have no table of their own.';
create index catalog_tier_table_category on catalog_tier_table (category_id);
grant select, insert, update (names, from_scores, credits, version) on catalog_tier_table to skillstreams_app;

create table catalog_zip (
  zip text primary key check (zip ~ '^\d{5}$'),
  city text not null,
  state text not null check (state ~ '^[A-Z]{2}$'),
  latitude double precision not null check (latitude between -90 and 90),
  longitude double precision not null check (longitude between -180 and 180)
);
create index catalog_zip_city on catalog_zip (lower(city) text_pattern_ops, zip);
grant select on catalog_zip to skillstreams_app;
alter table account_provider add foreign key (zip) references catalog_zip;

create table catalog_service_area (
  zip text primary key references catalog_zip,
  note text not null check (length(note) <= 500)
);
grant select, insert, update (note), delete on catalog_service_area to skillstreams_app;

create table catalog_settings (
  only_row boolean primary key default true check (only_row),
  version bigint not null default 1 check (version > 0)
);
insert into catalog_settings default values;
create table catalog_setting (
  key text primary key,
  value integer not null
);
comment on table catalog_setting is 'Settings that differ from their default.';
grant select, update (version) on catalog_settings to skillstreams_app;
grant select, insert, update (value), delete on catalog_setting to skillstreams_app;
