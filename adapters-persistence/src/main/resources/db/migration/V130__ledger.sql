-- The ledger: balanced double entry in credits and in currencies, in minor units. Rows are only ever inserted; balances
-- move only together with entries. Only ledger_post and ledger_transfer (V131) write; the application may call them and
-- read (ADR 0011). SQL states of refusals: SL001 below zero (the message ends with the kind of account), SL002 key
-- reused; of faults: SL003 books that would not hold, SL004 no such account, SL005 forbidden change.

create table ledger_account_kind (
  kind text primary key,
  in_credits boolean not null,
  may_go_negative boolean not null,
  unique (kind, may_go_negative)
);
comment on table ledger_account_kind is 'What accounts are for; the same rows as the enum AccountKind.';
insert into ledger_account_kind values
  ('credits', true, false),
  ('credits_issued', true, true),
  ('credits_spent', true, false),
  ('credits_owed', true, true),
  ('wallet', false, false),
  ('clearing', false, true),
  ('revenue', false, true),
  ('escrow', false, false),
  ('in_transit', false, false),
  ('fees', false, true),
  ('disputes', false, true),
  ('bank', false, true),
  ('receivable', false, true);

-- Rules of one value are domains. A check constraint is read and planned anew in every statement that writes a row,
-- even one that leaves the column alone: these took a fifth of a posting.
create domain ledger_currency as text check (value ~ '^([A-Z]{3}|CREDITS)$');
create domain ledger_stripe as smallint check (value >= 0);
create domain ledger_key as text check (length(value) between 1 and 200);
create domain ledger_reason as text check (value in (
  'claim', 'claim_refund', 'grant', 'correction', 'purchase', 'purchase_return', 'debt_settled',
  'hold', 'split', 'hold_refund', 'payment_fee', 'dispute', 'dispute_won', 'dispute_lost',
  'withdrawal', 'payout', 'withdrawal_return', 'banked', 'bank_return'));

create table ledger_account (
  id uuid primary key,
  kind text not null,
  may_go_negative boolean not null,
  currency ledger_currency not null,
  owner_id uuid,
  stripe ledger_stripe not null,
  balance bigint not null default 0,
  entries bigint not null default 0,
  unique nulls not distinct (owner_id, kind, currency, stripe),
  foreign key (kind, may_go_negative) references ledger_account_kind (kind, may_go_negative)
) with (fillfactor = 50);
comment on column ledger_account.id is 'Follows from the other names; also the order in which accounts are locked.';
comment on column ledger_account.entries is 'How many entries it has: the number of its last one.';

create table ledger_transaction (
  id uuid primary key,
  business_key ledger_key not null unique,
  reason ledger_reason not null,
  subject_type text,
  subject_id uuid,
  note text,
  posted_at timestamptz not null,
  check ((subject_type is null) = (subject_id is null))
);

-- No foreign keys: ledger_post enters only what it has just made or moved, neither side is ever deleted, and two
-- checks and two row locks for each entry would cost a quarter of a posting. The proof looks for orphans.
create table ledger_entry (
  account_id uuid not null,
  seq bigint not null,
  transaction_id uuid not null,
  currency text not null,
  amount bigint not null,
  balance_before bigint not null,
  balance_after bigint not null,
  check (seq > 0 and amount <> 0 and balance_after = balance_before + amount),
  primary key (account_id, seq),
  unique (transaction_id, account_id)
);

-- What is posted stays, and nothing is written past ledger_post: by nobody, the owner of the tables included.
create function ledger_forbid() returns trigger
  language plpgsql
  as $$ begin
    raise exception '% of % is forbidden: only ledger_post writes, and only adds', tg_op, tg_table_name
      using errcode = 'SL005';
  end $$;

create trigger ledger_entry_stays before update or delete or truncate on ledger_entry
  for each statement execute function ledger_forbid();
create trigger ledger_transaction_stays before update or delete or truncate on ledger_transaction
  for each statement execute function ledger_forbid();
create trigger ledger_account_stays before delete or truncate on ledger_account
  for each statement execute function ledger_forbid();
create trigger ledger_account_named before update of id, kind, may_go_negative, currency, owner_id, stripe
  on ledger_account for each statement execute function ledger_forbid();

-- The functions that post say so while they do. The guards ask in a function, as a condition of the trigger would be
-- read and planned anew in every statement.
create function ledger_guard() returns trigger
  language plpgsql
  as $$ begin
    if current_setting('ledger.posting', true) in ('on', 'transfer') then
      return null;
    end if;
    raise exception '% of % is forbidden: only ledger_post writes, and only adds', tg_op, tg_table_name
      using errcode = 'SL005';
  end $$;
create trigger ledger_entry_posted before insert on ledger_entry
  for each statement execute function ledger_guard();
create trigger ledger_transaction_posted before insert on ledger_transaction
  for each statement execute function ledger_guard();
create trigger ledger_account_posted before insert or update on ledger_account
  for each statement execute function ledger_guard();

-- The second line: whoever inserts entries, each statement's are balanced (I1), for each transaction and currency. The
-- two of ledger_transfer are of one transaction and one currency by its very words, so for them the sum says all.
create function ledger_check_balanced() returns trigger
  language plpgsql
  as $$
  declare
    balanced boolean := coalesce((select sum(amount) from added), 0) = 0;
  begin
    if balanced and current_setting('ledger.posting', true) is distinct from 'transfer' then
      balanced := not exists (select from added group by transaction_id, currency having sum(amount) <> 0);
    end if;
    if not balanced then
      raise exception 'entries are not balanced' using errcode = 'SL003';
    end if;
    return null;
  end $$;
create trigger ledger_entry_balanced after insert on ledger_entry
  referencing new table as added for each statement execute function ledger_check_balanced();

grant select on ledger_account_kind, ledger_account, ledger_transaction, ledger_entry to skillstreams_app;
