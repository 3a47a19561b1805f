-- Conversations of a seeker and a provider about a claim. They have the claim's id, and are there once somebody wrote.

create table chat_conversation (
  id uuid primary key references job_claim,
  job_id uuid not null references job,
  seeker_id uuid not null references account_person,
  provider_id uuid not null references account_person,
  begun_at timestamptz not null,
  written_at timestamptz not null
);
create index chat_conversation_job on chat_conversation (job_id);
create index chat_conversation_seeker on chat_conversation (seeker_id, written_at desc, id desc);
create index chat_conversation_provider on chat_conversation (provider_id, written_at desc, id desc);
grant select, insert, update (written_at) on chat_conversation to skillstreams_app;

create table chat_side (
  conversation_id uuid not null references chat_conversation,
  person_id uuid not null references account_person,
  read_number bigint not null default 0 check (read_number >= 0),
  blocked_since timestamptz,
  primary key (conversation_id, person_id)
) with (fillfactor = 70);
create index chat_side_person on chat_side (person_id);
grant select, insert, update (read_number, blocked_since) on chat_side to skillstreams_app;

create table chat_message (
  id uuid primary key,
  conversation_id uuid not null references chat_conversation,
  number bigint not null check (number > 0),
  kind text not null check (kind in ('text', 'quote', 'system')),
  author_id uuid references account_person,
  body text not null check (length(body) <= 4000),
  quote_id uuid references job_quote,
  sent_at timestamptz not null,
  edited_at timestamptz,
  deleted_at timestamptz,
  unique (conversation_id, number),
  check ((kind = 'system') = (author_id is null)),
  check ((kind = 'quote') = (quote_id is not null)),
  check (kind = 'text' or num_nonnulls(edited_at, deleted_at) = 0),
  check (deleted_at is null or body = '')
);
comment on column chat_message.number is 'Its event''s number in the stream of the conversation.';
create index chat_message_author on chat_message (author_id);
create index chat_message_quote on chat_message (quote_id) where quote_id is not null;
create index chat_message_words on chat_message using gin (lower(body) gin_trgm_ops) where kind = 'text';
grant select, insert, update (body, edited_at, deleted_at) on chat_message to skillstreams_app;

create table chat_report (
  message_id uuid not null references chat_message,
  reporter_id uuid not null references account_person,
  reason text not null check (length(reason) between 1 and 1000),
  reported_at timestamptz not null,
  primary key (message_id, reporter_id)
);
create index chat_report_reporter on chat_report (reporter_id);
grant select, insert on chat_report to skillstreams_app;
