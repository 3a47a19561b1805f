-- The ledger: balanced double entry in credits and in currencies, in minor units. Rows are only ever inserted; balances
-- move only together with entries. The application's role may read and call two functions, nothing else.
-- SQL states of refusals: SL001 below zero (the message ends with the kind of account), SL002 key reused; of faults:
-- SL003 books that would not hold, SL005 forbidden change.

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
  ('wallet', false, false),
  ('clearing', false, true);

create table ledger_account (
  id uuid primary key,
  kind text not null,
  may_go_negative boolean not null,
  currency text not null check (currency ~ '^([A-Z]{3}|CREDITS)$'),
  owner_id uuid,
  stripe smallint not null check (stripe >= 0),
  balance bigint not null default 0,
  entries bigint not null default 0 check (entries >= 0),
  unique nulls not distinct (owner_id, kind, currency, stripe),
  foreign key (kind, may_go_negative) references ledger_account_kind (kind, may_go_negative)
) with (fillfactor = 50);
comment on column ledger_account.id is 'Follows from the other names; also the order in which accounts are locked.';
comment on column ledger_account.entries is 'How many entries it has: the number of its last one.';

create table ledger_transaction (
  id uuid primary key,
  business_key text not null unique check (length(business_key) between 1 and 200),
  reason text not null check (reason in ('claim', 'claim_refund', 'grant', 'correction')),
  subject_type text,
  subject_id uuid,
  note text,
  posted_at timestamptz not null,
  check ((subject_type is null) = (subject_id is null))
);

create table ledger_entry (
  account_id uuid not null references ledger_account,
  seq bigint not null check (seq > 0),
  transaction_id uuid not null references ledger_transaction,
  amount bigint not null check (amount <> 0),
  balance_before bigint not null,
  balance_after bigint not null check (balance_after = balance_before + amount),
  primary key (account_id, seq),
  unique (transaction_id, account_id)
);

create function ledger_forbid_change() returns trigger
  language plpgsql
  as $$ begin
    raise exception '% of % is forbidden: the ledger only grows', tg_op, tg_table_name using errcode = 'SL005';
  end $$;

create trigger ledger_entry_grows before update or delete or truncate on ledger_entry
  for each statement execute function ledger_forbid_change();
create trigger ledger_transaction_grows before update or delete or truncate on ledger_transaction
  for each statement execute function ledger_forbid_change();
create trigger ledger_account_stays before delete or truncate on ledger_account
  for each statement execute function ledger_forbid_change();

-- Whoever inserts entries: every statement's are balanced, continue their accounts' chains, are on their balances when
-- the statement ends, and leave nothing below zero that may not be.
create function ledger_check_entries() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  declare
    wrong record;
  begin
    if exists (
      select from added join ledger_account a on a.id = added.account_id
      group by added.transaction_id, a.currency having sum(added.amount) <> 0)
    then
      raise exception 'entries are not balanced' using errcode = 'SL003';
    end if;
    select a.kind, added.balance_after < 0 and not a.may_go_negative as short into wrong
      from added
      join ledger_account a on a.id = added.account_id
      left join ledger_entry before on before.account_id = added.account_id and before.seq = added.seq - 1
      where (added.balance_after < 0 and not a.may_go_negative)
        or added.balance_before <> case when added.seq = 1 then 0 else before.balance_after end
        or (added.seq > 1 and before.seq is null)
        or added.seq > a.entries
      limit 1;
    if wrong.short then
      raise exception 'below zero: %', wrong.kind using errcode = 'SL001';
    elsif found then
      raise exception 'entries do not continue their accounts' using errcode = 'SL003';
    end if;
    return null;
  end $$;

create trigger ledger_entry_checked after insert on ledger_entry
  referencing new table as added for each statement execute function ledger_check_entries();

-- And whoever touches an account: it stays itself, and its balance is what its last entry says.
create function ledger_check_accounts() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$ begin
    if exists (
      select from changed
      left join ledger_entry last on last.account_id = changed.id and last.seq = changed.entries
      left join ledger_entry next on next.account_id = changed.id and next.seq = changed.entries + 1
      where changed.balance <> coalesce(last.balance_after, 0)
        or (changed.entries > 0 and last.seq is null) or next.seq is not null)
    then
      raise exception 'a balance moves only with an entry' using errcode = 'SL003';
    end if;
    return null;
  end $$;

create trigger ledger_account_opened after insert on ledger_account
  referencing new table as changed for each statement execute function ledger_check_accounts();
create trigger ledger_account_moved after update on ledger_account
  referencing new table as changed for each statement execute function ledger_check_accounts();

create function ledger_keep_names() returns trigger
  language plpgsql
  as $$ begin
    raise exception 'an account stays what it is' using errcode = 'SL005';
  end $$;
create trigger ledger_account_named before update of id, kind, may_go_negative, currency, owner_id, stripe
  on ledger_account for each statement execute function ledger_keep_names();

-- Locks accounts in the order of their ids, one for all callers, and opens those that nobody used yet.
create function ledger_lock(ids uuid[], kinds text[], currencies text[], owners uuid[], stripes smallint[])
  returns table (account_id uuid, account_balance bigint)
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  declare
    wanted record;
  begin
    if (select count(*) from ledger_account a where a.id = any (ids))
      < (select count(distinct w) from unnest(ids) w)
    then
      for wanted in
        select distinct w.id, w.kind, w.currency, w.owner, w.stripe
        from unnest(ids, kinds, currencies, owners, stripes) w (id, kind, currency, owner, stripe)
        order by w.id
      loop
        insert into ledger_account (id, kind, may_go_negative, currency, owner_id, stripe)
          select wanted.id, k.kind, k.may_go_negative, wanted.currency, wanted.owner, wanted.stripe
          from ledger_account_kind k
          where k.kind = wanted.kind and k.in_credits = (wanted.currency = 'CREDITS')
          on conflict do nothing;
        perform from ledger_account a where a.id = wanted.id for no key update;
      end loop;
    end if;
    return query
      select a.id, a.balance from ledger_account a where a.id = any (ids) order by a.id for no key update;
  end $$;

-- What the keys did that were used before; refused if they were used for something else.
create function ledger_repeat(
  ids uuid[], keys text[], reasons text[], fresh uuid[], leg_of integer[], accounts uuid[], amounts bigint[])
  returns table (place integer, transaction_id uuid, repeated boolean, account_id uuid, balance_after bigint)
  language plpgsql
  as $$
  #variable_conflict use_column
  begin
    if exists (
      select from unnest(ids, keys, reasons) with ordinality t (id, business_key, reason, place)
      join ledger_transaction first on first.business_key = t.business_key
      where t.id <> all (fresh) and (first.reason <> t.reason or exists (
        select from (
          select account, amount from unnest(leg_of, accounts, amounts) l (place, account, amount)
          where l.place = t.place) l
        full join (select account_id, amount from ledger_entry where transaction_id = first.id) e
          on e.account_id = l.account
        where e.amount is distinct from l.amount)))
    then
      raise exception 'a key was used for something else' using errcode = 'SL002';
    end if;
    return query
      select t.place::integer, first.id, true, e.account_id, e.balance_after
      from unnest(ids, keys) with ordinality t (id, business_key, place)
      join ledger_transaction first on first.business_key = t.business_key
      join ledger_entry e on e.transaction_id = first.id
      where t.id <> all (fresh);
  end $$;

-- Posts transactions in their order, all or none; a key that was used before is answered with what it did then.
-- One element per transaction, then one element per leg; leg_of is the place of a leg's transaction, from 1.
create function ledger_post(
  ids uuid[], keys text[], reasons text[], subject_types text[], subject_ids uuid[], notes text[],
  leg_of integer[], accounts uuid[], kinds text[], currencies text[], owners uuid[], stripes smallint[],
  amounts bigint[])
  returns table (place integer, transaction_id uuid, repeated boolean, account_id uuid, balance_after bigint)
  language plpgsql security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan
  as $$
  #variable_conflict use_column
  declare
    fresh uuid[];
  begin
    if (select count(distinct ids[l]) from unnest(leg_of) l) < cardinality(ids) then
      raise exception 'a transaction without entries' using errcode = 'SL003';
    end if;
    perform ledger_lock(accounts, kinds, currencies, owners, stripes);

    with added as (
      insert into ledger_transaction (id, business_key, reason, subject_type, subject_id, note, posted_at)
      select t.*, platform_now()
      from unnest(ids, keys, reasons, subject_types, subject_ids, notes)
        t (id, business_key, reason, subject_type, subject_id, note)
      order by t.business_key
      on conflict (business_key) do nothing
      returning id)
    select coalesce(array_agg(id), '{}') into fresh from added;

    return query
      with leg as materialized (
        select l.place, ids[l.place] as transaction_id, a.id as account_id, l.amount,
          a.entries + row_number() over so_far as seq,
          (a.balance + sum(l.amount) over so_far)::bigint as balance_after
        from unnest(leg_of, accounts, kinds, currencies, amounts) l (place, account, kind, currency, amount)
        left join ledger_account a on a.id = l.account and a.kind = l.kind and a.currency = l.currency
        where ids[l.place] = any (fresh)
        window so_far as (partition by l.account order by l.place)),
      entered as (
        insert into ledger_entry (account_id, seq, transaction_id, amount, balance_before, balance_after)
        select account_id, seq, transaction_id, amount, balance_after - amount, balance_after from leg),
      moved as (
        update ledger_account a set balance = last.balance_after, entries = last.seq
        from (
          select distinct on (account_id) account_id, seq, balance_after from leg order by account_id, seq desc) last
        where a.id = last.account_id)
      select place, transaction_id, false, account_id, balance_after from leg;

    if cardinality(fresh) < cardinality(ids) then
      return query select * from ledger_repeat(ids, keys, reasons, fresh, leg_of, accounts, amounts);
    end if;
  end $$;

revoke all on function ledger_lock, ledger_post, ledger_repeat from public;
grant execute on function ledger_lock, ledger_post to skillstreams_app;
grant select on ledger_account_kind, ledger_account, ledger_transaction, ledger_entry to skillstreams_app;
