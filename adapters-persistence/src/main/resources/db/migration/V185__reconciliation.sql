-- Reconciliation: the payment company's books beside ours, and what nobody has explained yet (BY-07, I6).

create table payment_reconciliation (
  id uuid primary key,
  started_at timestamptz not null,
  started_by uuid references account_person,
  state text not null check (state in ('running', 'done', 'failed')),
  ended_at timestamptz,
  cause text,
  seen_until timestamptz,
  lines integer not null default 0 check (lines >= 0),
  found integer not null default 0 check (found >= 0),
  closed integer not null default 0 check (closed >= 0),
  open integer not null default 0 check (open >= 0),
  check ((state = 'running') = (ended_at is null)),
  check ((state = 'failed') = (cause is not null))
);
comment on column payment_reconciliation.started_by is 'Empty for the one of the night.';
comment on column payment_reconciliation.seen_until is 'Up to where the company''s books were read, by its own clock.';
create unique index payment_reconciliation_one_at_a_time on payment_reconciliation (state) where state = 'running';
create index payment_reconciliation_starter on payment_reconciliation (started_by) where started_by is not null;
grant select, insert, update (state, ended_at, cause, seen_until, lines, found, closed, open)
  on payment_reconciliation to skillstreams_app;

-- What a run came to, for each currency, in minor units.
create table payment_reconciled (
  reconciliation_id uuid not null references payment_reconciliation,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  company bigint not null,
  own bigint not null,
  disputed bigint not null,
  explained bigint not null check (explained >= 0),
  total bigint not null check (total >= explained),
  primary key (reconciliation_id, currency)
);
grant select, insert on payment_reconciled to skillstreams_app;

-- The company's lines, each once, as they are there.
create table payment_movement (
  id text primary key,
  kind text not null check (kind in ('payment', 'refund', 'refund_return', 'dispute', 'transfer', 'transfer_return',
    'payout', 'payout_return', 'fee', 'other')),
  source text,
  payment_id text,
  purchase_id uuid,
  amount bigint not null,
  fee bigint not null,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  moved_at timestamptz not null,
  explained text check (explained in ('posted', 'dispute_open', 'dispute_won', 'by_hand'))
);
create index payment_movement_open on payment_movement (moved_at) where explained is null;
create index payment_movement_disputed on payment_movement (id) where explained = 'dispute_open';
create index payment_movement_payment on payment_movement (payment_id);
create index payment_movement_source on payment_movement (source);
grant select, insert, update (explained, purchase_id) on payment_movement to skillstreams_app;

-- What we posted about money in the company's hands, each transaction once, and the line that it answers: one line and
-- one transaction for each fact (I6). Filled from the ledger's clearing accounts, from where it was filled last.
create table payment_own_movement (
  transaction_id uuid primary key,
  business_key text not null unique,
  purchase_id uuid,
  currency text not null,
  amount bigint not null,
  posted_at timestamptz not null,
  movement_id text references payment_movement,
  part text check (part in ('amount', 'fee')),
  by_hand boolean not null default false,
  unique (movement_id, part),
  check ((movement_id is null) = (part is null))
);
create index payment_own_movement_open on payment_own_movement (posted_at) where movement_id is null and not by_hand;
grant select, insert, update (movement_id, part, by_hand) on payment_own_movement to skillstreams_app;

create table payment_own_mark (
  account_id uuid primary key,
  seq bigint not null
);
grant select, insert, update (seq) on payment_own_mark to skillstreams_app;

-- Under which key the ledger must have each line: those of a purchase under the company's names (ADR 0041), those of a
-- withdrawal under its own (ADR 0043), the company's own under the line's.
create view payment_expected as
  select m.id as movement_id, 'amount' as part, m.explained, m.currency, m.amount,
    case m.kind
      when 'payment' then 'checkout:' || p.checkout_id
      when 'refund' then 'refund:' || m.source
      when 'refund_return' then 'undone:' || m.source
      when 'dispute' then case when m.amount < 0 then 'dispute:' else 'undone:' end || m.source
      when 'transfer' then 'payout:' || d.withdrawal_id
      when 'transfer_return' then 'withdrawal_return:' || d.withdrawal_id
      when 'fee' then 'line:' || m.id
      when 'payout' then 'line:' || m.id
      when 'payout_return' then 'line:' || m.id
    end as business_key
  from payment_movement m
  left join payment_purchase p on p.id = m.purchase_id
  left join payment_disbursement d on d.transfer_id = m.source and m.kind in ('transfer', 'transfer_return')
  union all
  select m.id, 'fee', m.explained, m.currency, -m.fee, 'payment_fee:' || m.id
  from payment_movement m where m.fee <> 0;
grant select on payment_expected to skillstreams_app;

-- What differs. A drift stays until it is gone, was healed, or an operator has explained it.
create table payment_drift (
  id uuid primary key,
  kind text not null check (kind in ('missing_here', 'missing_there', 'other_amount', 'nobodys', 'in_doubt')),
  object text not null,
  purchase_id uuid,
  payment_id text,
  currency text not null,
  there bigint,
  here bigint,
  since timestamptz not null,
  found_at timestamptz not null,
  seen_at timestamptz not null,
  asked_at timestamptz,
  closed_at timestamptz,
  closing text check (closing in ('gone', 'healed', 'explained')),
  reason text check (length(reason) between 1 and 500),
  closed_by uuid references account_person,
  check ((closed_at is null) = (closing is null)),
  check ((closing is not distinct from 'explained') = (closed_by is not null)),
  check ((closed_by is null) = (reason is null))
);
create unique index payment_drift_open on payment_drift (kind, object) where closed_at is null;
create index payment_drift_closed on payment_drift (closed_at) where closed_at is not null;
create index payment_drift_closer on payment_drift (closed_by) where closed_by is not null;
grant select, insert, update (there, here, payment_id, seen_at, asked_at, closed_at, closing, reason, closed_by)
  on payment_drift to skillstreams_app;
