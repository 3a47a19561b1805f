-- Which steps of the seed are done. A step and its row are one transaction.
create table shared_seed (
  name text primary key,
  done_at timestamptz not null default platform_now()
);

grant select, insert on shared_seed to skillstreams_app;
