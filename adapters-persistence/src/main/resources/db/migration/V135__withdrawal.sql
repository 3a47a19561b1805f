-- Requests to have money of a wallet paid out. The money itself moves in the ledger only.

create table ledger_withdrawal (
  id uuid primary key,
  owner_id uuid not null references account_person,
  request_key text not null check (length(request_key) between 1 and 100),
  amount bigint not null check (amount > 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  requested_at timestamptz not null,
  stage text not null check (stage in ('requested', 'approved', 'rejected', 'paid', 'returned')),
  decided_by uuid references account_person,
  decision_reason text check (length(decision_reason) between 1 and 500),
  decided_at timestamptz,
  settled_at timestamptz,
  cause text,
  version bigint not null check (version > 0),
  unique (owner_id, request_key),
  check ((stage = 'requested') = (decided_by is null)),
  check ((stage = 'requested') = (decision_reason is null)),
  check ((stage = 'requested') = (decided_at is null)),
  check ((stage in ('paid', 'returned')) = (settled_at is not null)),
  check ((stage = 'returned') = (cause is not null))
) with (fillfactor = 85);
create index ledger_withdrawal_owner on ledger_withdrawal (owner_id, id desc);
create index ledger_withdrawal_decider on ledger_withdrawal (decided_by) where decided_by is not null;
create index ledger_withdrawal_stage on ledger_withdrawal (stage, id);
grant select, insert,
  update (stage, decided_by, decision_reason, decided_at, settled_at, cause, version)
  on ledger_withdrawal to skillstreams_app;
