-- What protects providers who spend: their own daily caps, and the rules by which credits come back.

create table job_daily_cap (
  provider_id uuid primary key references account_person,
  credits integer check (credits > 0),
  raise_from timestamptz,
  raise_credits integer check (raise_credits > 0),
  version bigint not null check (version > 0),
  check (raise_credits is null or raise_from is not null),
  check (raise_from is null or credits is not null)
);
comment on column job_daily_cap.raise_from is 'When raise_credits counts, or no cap at all where that is empty.';
grant select, insert, update (credits, raise_from, raise_credits, version) on job_daily_cap to skillstreams_app;

create table job_refund_rules (
  version integer primary key check (version > 0),
  grants_per_month integer not null check (grants_per_month >= 0),
  made_by uuid references account_person,
  made_at timestamptz not null
);
comment on table job_refund_rules is 'Every version that ever was in force; the greatest is now.';

create table job_refund_rule (
  version integer not null references job_refund_rules,
  ordinal integer not null check (ordinal >= 0),
  cause text not null check (cause in (
    'unreachable', 'wrong_category', 'duplicate', 'fake', 'outside_area', 'other')),
  within_hours integer not null check (within_hours > 0),
  threshold integer not null check (threshold >= 0),
  proven text not null check (proven in ('grant', 'decline', 'person')),
  otherwise text not null check (otherwise in ('grant', 'decline', 'person')),
  primary key (version, cause),
  unique (version, ordinal)
);
comment on column job_refund_rule.threshold is 'Hours since the contact attempt, or days to look back; else 0.';

insert into job_refund_rules values (1, 3, null, now());
insert into job_refund_rule values
  (1, 0, 'unreachable', 168, 24, 'grant', 'decline'),
  (1, 1, 'wrong_category', 168, 0, 'person', 'person'),
  (1, 2, 'duplicate', 168, 30, 'grant', 'person'),
  (1, 3, 'fake', 168, 0, 'person', 'person'),
  (1, 4, 'outside_area', 168, 0, 'grant', 'decline'),
  (1, 5, 'other', 168, 0, 'person', 'person');
alter table job_report add foreign key (ruling_version) references job_refund_rules;
create index job_report_ruled_by on job_report (ruling_version) where ruling_version is not null;

create function job_refund_rules_stay() returns trigger
  language plpgsql
  as $$ begin
    raise exception 'rules that were in force are never changed' using errcode = 'integrity_constraint_violation';
  end $$;
create trigger job_refund_rules_stay before update or delete or truncate on job_refund_rules
  for each statement execute function job_refund_rules_stay();
create trigger job_refund_rule_stays before update or delete or truncate on job_refund_rule
  for each statement execute function job_refund_rules_stay();
grant select, insert on job_refund_rules, job_refund_rule to skillstreams_app;
