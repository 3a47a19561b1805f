-- The track of all changes: only ever added to, by whoever changes something, in the transaction of the change.

create table audit_entry (
  id uuid primary key,
  at timestamptz not null,
  actor text not null check (actor in ('seeker', 'provider', 'admin', 'system')),
  person_id uuid,
  action text not null check (action ~ '^[a-z_]+(\.[a-z_]+)+$'),
  subject_type text not null,
  subject_id text not null,
  reason text,
  before jsonb not null check (jsonb_typeof(before) = 'object'),
  after jsonb not null check (jsonb_typeof(after) = 'object'),
  address text,
  request_id text,
  check (actor = 'system' or person_id is not null)
);
create index audit_entry_time on audit_entry (at, id);
create index audit_entry_person on audit_entry (person_id, at, id) where person_id is not null;
create index audit_entry_subject on audit_entry (subject_id, subject_type, at, id);
create index audit_entry_action on audit_entry (action, at, id);

create function audit_forbid_change() returns trigger
  language plpgsql
  as $$ begin
    raise exception '% of % is forbidden: tracks stay', tg_op, tg_table_name using errcode = 'SL005';
  end $$;

create trigger audit_entry_stays before update or delete or truncate on audit_entry
  for each statement execute function audit_forbid_change();

grant select, insert on audit_entry to skillstreams_app;
