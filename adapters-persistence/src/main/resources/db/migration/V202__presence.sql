-- Who is connected, on whichever node, and the tickets that open a connection. In real time: a demo's clock ends none.

create table live_ticket (
  fingerprint text primary key check (length(fingerprint) = 64),
  session_id uuid not null references account_session,
  expires_at timestamptz not null
);
create index live_ticket_session on live_ticket (session_id);
create index live_ticket_age on live_ticket (expires_at);
grant select, insert, delete on live_ticket to skillstreams_app;

create table live_connection (
  id uuid primary key,
  person_id uuid not null references account_person,
  beat_at timestamptz not null
) with (fillfactor = 50);
create index live_connection_person on live_connection (person_id);
grant select, insert, update (beat_at), delete on live_connection to skillstreams_app;

create table live_seen (
  person_id uuid primary key references account_person,
  seen_at timestamptz not null
);
grant select, insert, update (seen_at) on live_seen to skillstreams_app;
