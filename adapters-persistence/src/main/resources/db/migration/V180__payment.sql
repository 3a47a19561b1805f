-- Buying credits: what is for sale, purchases and what went back of them.

create table payment_package (
  id text primary key check (id ~ '^[a-z][a-z0-9-]{1,59}$'),
  name text not null check (length(name) between 1 and 60),
  credits integer not null check (credits > 0),
  amount bigint not null check (amount > 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  active boolean not null,
  position integer not null check (position >= 0),
  version bigint not null check (version > 0)
);
grant select, insert, update (name, credits, amount, currency, active, position, version)
  on payment_package to skillstreams_app;

-- The price is the purchase's own: a package that is edited later changes nothing about it.
create table payment_purchase (
  id uuid primary key,
  buyer_id uuid not null references account_person,
  request_key text not null check (length(request_key) between 1 and 100),
  call_key text not null unique,
  package_id text not null references payment_package,
  package_name text not null,
  credits integer not null check (credits > 0),
  amount bigint not null check (amount > 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  intended_at timestamptz not null,
  stage text not null check (stage in (
    'intended', 'unknown', 'open', 'pending', 'granted', 'disputed', 'refunded', 'charged_back', 'expired', 'failed')),
  checkout_id text unique,
  checkout_url text,
  payment_id text unique,
  paid_at timestamptz,
  cause text,
  questions integer not null check (questions >= 0),
  ask_at timestamptz,
  version bigint not null check (version > 0),
  unique (buyer_id, request_key),
  check (stage not in ('intended', 'unknown') or checkout_id is null),
  check (stage in ('intended', 'unknown', 'failed') or checkout_id is not null),
  check ((stage in ('granted', 'disputed', 'refunded', 'charged_back')) = (payment_id is not null)),
  check ((stage in ('granted', 'disputed', 'refunded', 'charged_back')) = (paid_at is not null)),
  check ((stage in ('unknown', 'failed')) = (cause is not null)),
  check ((stage in ('intended', 'unknown', 'open', 'pending')) = (ask_at is not null))
) with (fillfactor = 85);
comment on column payment_purchase.call_key is 'Our idempotency key for the call that opens the checkout.';
comment on column payment_purchase.ask_at is 'When to ask the payment company by ourselves.';
create index payment_purchase_buyer on payment_purchase (buyer_id, id desc);
create index payment_purchase_package on payment_purchase (package_id);
create index payment_purchase_due on payment_purchase (ask_at, id) where ask_at is not null;
grant select, insert,
  update (stage, checkout_id, checkout_url, payment_id, paid_at, cause, questions, ask_at, version)
  on payment_purchase to skillstreams_app;

-- Each refund and each lost dispute is here once, under the payment company's own name for it.
create table payment_reversal (
  id text primary key,
  purchase_id uuid not null references payment_purchase,
  kind text not null check (kind in ('refund', 'dispute')),
  amount bigint not null check (amount > 0),
  credits integer not null check (credits >= 0),
  taken_at timestamptz not null,
  undone_at timestamptz
);
create index payment_reversal_purchase on payment_reversal (purchase_id);
grant select, insert, update (undone_at) on payment_reversal to skillstreams_app;

-- The inbox: each message of the payment company once, word for word, for ever. What becomes of it is kept beside it.
create table payment_webhook (
  id uuid primary key,
  event_id text not null unique,
  endpoint text not null check (endpoint in ('platform', 'connect')),
  type text not null,
  api_version text,
  account text,
  object_id text,
  payment_id text,
  payload text not null,
  received_at timestamptz not null
);
create index payment_webhook_type on payment_webhook (type, id desc);
create trigger payment_webhook_stays before update or delete or truncate on payment_webhook
  for each statement execute function audit_forbid_change();
grant select, insert on payment_webhook to skillstreams_app;

create table payment_webhook_work (
  webhook_id uuid primary key references payment_webhook,
  state text not null check (state in ('waiting', 'done', 'ignored', 'dead')),
  attempts integer not null check (attempts >= 0),
  next_at timestamptz,
  cause text,
  ended_at timestamptz,
  check ((state = 'waiting') = (next_at is not null)),
  check ((state = 'waiting') = (ended_at is null)),
  check (state not in ('ignored', 'dead') or cause is not null)
) with (fillfactor = 85);
create index payment_webhook_work_due on payment_webhook_work (next_at, webhook_id) where state = 'waiting';
create index payment_webhook_work_state on payment_webhook_work (state, webhook_id desc);
grant select, insert, update (state, attempts, next_at, cause, ended_at) on payment_webhook_work to skillstreams_app;
