-- What protects providers who spend: their own daily caps.

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
