-- What people were told, how they want to be told, and what is going to be told.

create table notification (
  id uuid primary key,
  person_id uuid not null references account_person,
  type text not null check (type ~ '^[a-z_]{3,60}$'),
  subject_id uuid not null,
  target_id uuid not null,
  fillings jsonb not null check (jsonb_typeof(fillings) = 'object'),
  occurred_at timestamptz not null,
  told_at timestamptz not null,
  times integer not null default 1 check (times > 0),
  listed boolean not null,
  read_at timestamptz,
  archived_at timestamptz,
  gather_at timestamptz
) with (fillfactor = 85);
comment on column notification.subject_id is
  'What it is about: told again within the dedup window, it is the same notice.';
comment on column notification.target_id is 'What its page shows.';
comment on column notification.fillings is 'By the names of slots; the words are no matter of the database.';
comment on column notification.listed is 'Whether it stands in the notification centre.';
comment on column notification.gather_at is 'When it goes into a digest; empty if it does not, or has gone.';
create index notification_inbox on notification (person_id, told_at desc, id desc) where listed and archived_at is null;
create index notification_archive on notification (person_id, told_at desc, id desc)
  where listed and archived_at is not null;
create index notification_unread on notification (person_id, told_at desc, id desc)
  where listed and archived_at is null and read_at is null;
create index notification_repeated on notification (person_id, type, subject_id, told_at);
create index notification_gathered on notification (gather_at, person_id) where gather_at is not null;
create index notification_age on notification (told_at);
grant select, insert, update (fillings, times, occurred_at, read_at, archived_at, gather_at), delete
  on notification to skillstreams_app;

-- One row for everybody who was ever told something; whoever tells them more holds it.
create table notification_preferences (
  person_id uuid primary key references account_person,
  zone text not null check (length(zone) between 1 and 60),
  quiet_from time,
  quiet_to time,
  digest text not null check (digest in ('at_once', 'hourly', 'daily')),
  version bigint not null check (version >= 0),
  check (num_nulls(quiet_from, quiet_to) in (0, 2)),
  check (quiet_from <> quiet_to)
);
grant select, insert, update (zone, quiet_from, quiet_to, digest, version)
  on notification_preferences to skillstreams_app;

create table notification_choice (
  person_id uuid not null references notification_preferences,
  type text not null check (type ~ '^[a-z_]{3,60}$'),
  channel text not null check (channel in ('in_app', 'live', 'mail')),
  wanted boolean not null,
  primary key (person_id, type, channel)
);
grant select, insert, delete on notification_choice to skillstreams_app;

create table notification_held (
  id uuid primary key,
  person_id uuid not null references account_person,
  type text not null check (type ~ '^[a-z_]{3,60}$'),
  subject_id uuid not null,
  target_id uuid not null,
  fillings jsonb not null check (jsonb_typeof(fillings) = 'object'),
  occurred_at timestamptz not null,
  due_at timestamptz not null,
  unique (person_id, type, subject_id)
);
comment on table notification_held is
  'Notices about what may still be undone; told once it no longer can, if it still stands.';
create index notification_held_due on notification_held (due_at, id);
grant select, insert, delete on notification_held to skillstreams_app;

create table notification_reminded (
  person_id uuid not null references account_person,
  type text not null check (type ~ '^[a-z_]{3,60}$'),
  subject_id uuid not null,
  deadline timestamptz not null,
  primary key (person_id, type, subject_id, deadline)
);
comment on table notification_reminded is
  'Which deadline somebody was reminded of: each once, and anew only where it moved.';
create index notification_reminded_age on notification_reminded (deadline);
grant select, insert, delete on notification_reminded to skillstreams_app;
