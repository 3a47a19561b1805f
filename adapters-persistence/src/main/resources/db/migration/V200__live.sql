-- The live channel: numbered events of streams (one per person's inbox, conversation and role).

-- The number is taken in the row that is locked while the event is written: numbers are gapless and commit in order.
-- Pages keep room, so that counting does not touch the index.
create table shared_stream (
  id uuid primary key,
  kind text not null check (kind in ('conversation', 'inbox', 'role')),
  last bigint not null check (last > 0)
) with (fillfactor = 50);
grant select, insert, update (last) on shared_stream to skillstreams_app;

-- Kept as text: it is only ever passed on.
create table shared_stream_event (
  stream uuid not null references shared_stream,
  number bigint not null check (number > 0),
  type text not null check (type ~ '^[a-z_]+(\.[a-z_]+)?$'),
  payload json not null,
  at timestamptz not null,
  primary key (stream, number)
);
create index shared_stream_event_age on shared_stream_event (at);
grant select, insert, delete on shared_stream_event to skillstreams_app;
