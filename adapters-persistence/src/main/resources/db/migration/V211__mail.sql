-- Mails on their way out: stored with what they tell of, sent by whoever takes them, given up in the end.

create table mail_message (
  id uuid primary key,
  person_id uuid not null references account_person,
  address text not null check (length(address) between 3 and 254),
  kind text not null check (kind ~ '^[a-z_]{3,60}$'),
  subject text not null check (length(subject) between 1 and 300),
  plain text not null,
  html text not null,
  unsubscribe text,
  queued_at timestamptz not null,
  attempts integer not null default 0 check (attempts >= 0),
  due_at timestamptz,
  last_error text,
  sent_at timestamptz,
  dead_since timestamptz,
  check (num_nonnulls(due_at, sent_at, dead_since) = 1)
) with (fillfactor = 85);
comment on column mail_message.kind is 'The type of notice, or digest.';
comment on column mail_message.unsubscribe is 'Where one click ends mails of this kind; empty for what is insisted on.';
comment on column mail_message.due_at is
  'When it may be taken; whoever takes it moves this ahead, so that nobody else does meanwhile.';
create index mail_message_due on mail_message (due_at, id) where due_at is not null;
create index mail_message_dead on mail_message (queued_at desc, id desc) where dead_since is not null;
create index mail_message_newest on mail_message (queued_at desc, id desc);
create index mail_message_age on mail_message (sent_at) where sent_at is not null;
grant select, insert, update (attempts, queued_at, due_at, last_error, sent_at, dead_since), delete
  on mail_message to skillstreams_app;
