-- Accounts that providers have with the payment company, and how approved withdrawals are paid to them.

create table payment_payout_account (
  owner_id uuid primary key references account_person,
  attempt integer not null check (attempt > 0),
  attempted_at timestamptz not null,
  doubt text,
  account_id text unique,
  standing text check (standing in ('incomplete', 'ready', 'restricted')),
  bank text,
  needs text[] not null,
  page integer check (page > 0),
  page_key text,
  questions integer not null check (questions >= 0),
  ask_at timestamptz,
  version bigint not null check (version > 0),
  check ((account_id is null) = (standing is null)),
  check ((page is null) = (page_key is null))
) with (fillfactor = 85);
create index payment_payout_account_ask on payment_payout_account (ask_at, owner_id) where ask_at is not null;
grant select, insert,
  update (attempt, attempted_at, doubt, account_id, standing, bank, needs, page, page_key, questions, ask_at, version)
  on payment_payout_account to skillstreams_app;

create table payment_disbursement (
  withdrawal_id uuid primary key references ledger_withdrawal,
  payee_id uuid not null references account_person,
  amount bigint not null check (amount > 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  intended_at timestamptz not null,
  stage text not null check (stage in ('intended', 'waiting', 'transferring', 'paying_out', 'under_way', 'arrived',
    'reversing', 'returned')),
  account_id text,
  transfer_id text unique,
  payout_id text unique,
  arrives_at timestamptz,
  cause text,
  settled_at timestamptz,
  attempt integer not null check (attempt >= 0),
  attempted_at timestamptz not null,
  doubt text,
  questions integer not null check (questions >= 0),
  ask_at timestamptz,
  version bigint not null check (version > 0),
  check ((stage in ('intended', 'waiting')) = (account_id is null)),
  check ((stage in ('intended', 'waiting', 'transferring')) = (transfer_id is null)),
  check (stage not in ('under_way', 'arrived') or payout_id is not null),
  check (stage not in ('intended', 'waiting', 'transferring', 'paying_out') or payout_id is null),
  check ((payout_id is null) = (arrives_at is null)),
  check ((stage in ('waiting', 'reversing', 'returned')) = (cause is not null)),
  check ((stage in ('arrived', 'returned')) = (settled_at is not null))
) with (fillfactor = 85);
create index payment_disbursement_payee on payment_disbursement (payee_id);
create index payment_disbursement_ask on payment_disbursement (ask_at, withdrawal_id) where ask_at is not null;
grant select, insert,
  update (stage, account_id, transfer_id, payout_id, arrives_at, cause, settled_at, attempt, attempted_at, doubt,
    questions, ask_at, version)
  on payment_disbursement to skillstreams_app;
