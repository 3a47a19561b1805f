-- What writes the ledger: opening, moving and locking accounts, and the two functions that post (ADR 0011, 0047).

-- Opens an account that nobody used yet; if somebody opens it at this moment, waits for him.
create function ledger_open(account uuid, kind_key text, currency_code text, owner uuid, stripe_number smallint)
  returns void
  language sql
  as $$
    insert into ledger_account (id, kind, may_go_negative, currency, owner_id, stripe)
      select account, k.kind, k.may_go_negative, currency_code, owner, stripe_number
      from ledger_account_kind k where k.kind = kind_key and k.in_credits = (currency_code = 'CREDITS')
      on conflict do nothing
  $$;

-- Moves an account that could not simply be moved: opens it if nobody used it yet, or says what is wrong.
create function ledger_move(
  account uuid, kind_key text, currency_code text, owner uuid, stripe_number smallint, moved bigint,
  out balance bigint, out seq bigint)
  language plpgsql
  as $$
  declare
    short boolean;
  begin
    perform ledger_open(account, kind_key, currency_code, owner, stripe_number);
    update ledger_account a set balance = a.balance + moved, entries = a.entries + 1
      where a.id = account and a.kind = kind_key and a.currency = currency_code
      returning a.balance, a.entries, a.balance < 0 and not a.may_go_negative into balance, seq, short;
    if not found then
      raise exception 'no such account' using errcode = 'SL004';
    end if;
    if short then
      raise exception 'below zero: %', kind_key using errcode = 'SL001';
    end if;
  end $$;

-- Locks an account, opened if need be, and returns its balance.
create function ledger_lock(account uuid, kind text, currency text, owner uuid, stripe smallint) returns bigint
  language plpgsql security definer
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan
  as $$
  declare
    held bigint;
    posting text;
  begin
    select a.balance into held from ledger_account a where a.id = account for no key update;
    if not found then
      posting := set_config('ledger.posting', 'on', true);
      perform ledger_open(account, kind, currency, owner, stripe);
      posting := set_config('ledger.posting', 'off', true);
      select a.balance into strict held from ledger_account a where a.id = account for no key update;
    end if;
    return held;
  end $$;

-- What the keys did that were used before; refused if they were used for something else.
create function ledger_repeat(
  keys text[], reasons text[], fresh boolean[], leg_of integer[], accounts uuid[], amounts bigint[])
  returns table (place integer, transaction_id uuid, repeated boolean, account_id uuid, balance_after bigint)
  language plpgsql
  as $$
  #variable_conflict use_column
  begin
    if exists (
      select from unnest(keys, reasons, fresh) with ordinality t (business_key, reason, fresh, place)
      join ledger_transaction first on first.business_key = t.business_key
      where not t.fresh and (first.reason <> t.reason or exists (
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
      from unnest(keys, fresh) with ordinality t (business_key, fresh, place)
      join ledger_transaction first on first.business_key = t.business_key
      join ledger_entry e on e.transaction_id = first.id
      where not t.fresh;
  end $$;

-- Posts transactions in their order, all or none; a key that was used before is answered with what it did then. One
-- element per transaction, then one per leg: leg_of is the place of a leg's transaction, from 1. Legs come in the
-- order of accounts, then places, which is the order of locks; the loops are simple statements because those are
-- cheap.
create function ledger_post(
  ids uuid[], keys text[], reasons text[], subject_types text[], subject_ids uuid[], notes text[],
  leg_of integer[], accounts uuid[], kinds text[], currencies text[], owners uuid[], stripes smallint[],
  amounts bigint[])
  returns table (place integer, transaction_id uuid, repeated boolean, account_id uuid, balance_after bigint)
  language plpgsql security definer
  set search_path = public, pg_temp set plan_cache_mode = force_generic_plan
  as $$
  #variable_conflict use_column
  declare
    turns integer[] := array[1];
    fresh boolean[];
    seqs bigint[] := array_fill(null::bigint, array[cardinality(accounts)]);
    balances bigint[] := seqs;
    balance bigint;
    seq bigint;
    i integer;
    posting text := set_config('ledger.posting', 'on', true);
  begin
    if cardinality(ids) > 1 then
      turns := array(select n::integer from unnest(keys) with ordinality k (key, n) order by key, n);
    end if;
    foreach i in array turns loop
      insert into ledger_transaction (id, business_key, reason, subject_type, subject_id, note, posted_at)
        values (ids[i], keys[i], reasons[i], subject_types[i], subject_ids[i], notes[i], platform_now())
        on conflict (business_key) do nothing;
      fresh[i] := found;
      if not i = any (leg_of) then
        raise exception 'a transaction without entries' using errcode = 'SL003';
      end if;
    end loop;

    for i in 1..cardinality(accounts) loop
      if accounts[i] < accounts[i - 1] or (accounts[i] = accounts[i - 1] and leg_of[i] <= leg_of[i - 1]) then
        raise exception 'legs out of order' using errcode = 'SL003';
      end if;
      if fresh[leg_of[i]] then
        update ledger_account a set balance = a.balance + amounts[i], entries = a.entries + 1
          where a.id = accounts[i] and a.kind = kinds[i] and a.currency = currencies[i]
            and (a.balance + amounts[i] >= 0 or a.may_go_negative)
          returning a.balance, a.entries into balance, seq;
        if not found then
          select m.balance, m.seq into balance, seq
            from ledger_move(accounts[i], kinds[i], currencies[i], owners[i], stripes[i], amounts[i]) m;
        end if;
        seqs[i] := seq;
        balances[i] := balance;
        place := leg_of[i];
        transaction_id := ids[place];
        repeated := false;
        account_id := accounts[i];
        balance_after := balance;
        return next;
      end if;
    end loop;

    insert into ledger_entry (account_id, seq, transaction_id, currency, amount, balance_before, balance_after)
      select l.account, l.seq, ids[l.place], l.currency, l.amount, l.balance - l.amount, l.balance
      from unnest(leg_of, accounts, currencies, amounts, seqs, balances)
        l (place, account, currency, amount, seq, balance)
      where l.seq is not null;
    posting := set_config('ledger.posting', 'off', true);
    if not true = all (fresh) then
      return query select * from ledger_repeat(keys, reasons, fresh, leg_of, accounts, amounts);
    end if;
  end $$;

-- Posts what is usual, one transaction of two legs: the amount comes to the first account and from the second, in the
-- order of accounts. Returns what is on them afterwards; null if the key was used before: ledger_post tells what it
-- did. Single values and few expressions, because arrays are read, and expressions made ready, anew in every
-- transaction.
create function ledger_transfer(
  id uuid, key text, reason text, subject_type text, subject_id uuid, note text, currency text, amount bigint,
  first uuid, first_kind text, first_owner uuid, first_stripe smallint,
  second uuid, second_kind text, second_owner uuid, second_stripe smallint)
  returns bigint[]
  language plpgsql security definer
  set search_path = public, pg_temp
  as $$
  #variable_conflict use_variable
  declare
    posting text := set_config('ledger.posting', 'transfer', true);
    first_balance bigint;
    first_seq bigint;
    second_balance bigint;
    second_seq bigint;
  begin
    if first >= second then
      raise exception 'legs out of order' using errcode = 'SL003';
    end if;
    insert into ledger_transaction (id, business_key, reason, subject_type, subject_id, note, posted_at)
      values (id, key, reason, subject_type, subject_id, note, platform_now())
      on conflict (business_key) do nothing;
    if not found then
      posting := set_config('ledger.posting', 'off', true);
      return null;
    end if;

    update ledger_account a set balance = a.balance + amount, entries = a.entries + 1
      where a.id = first and a.kind = first_kind and a.currency = currency
        and (a.balance + amount >= 0 or a.may_go_negative)
      returning a.balance, a.entries into first_balance, first_seq;
    if not found then
      select m.balance, m.seq into first_balance, first_seq
        from ledger_move(first, first_kind, currency, first_owner, first_stripe, amount) m;
    end if;
    update ledger_account a set balance = a.balance - amount, entries = a.entries + 1
      where a.id = second and a.kind = second_kind and a.currency = currency
        and (a.balance - amount >= 0 or a.may_go_negative)
      returning a.balance, a.entries into second_balance, second_seq;
    if not found then
      select m.balance, m.seq into second_balance, second_seq
        from ledger_move(second, second_kind, currency, second_owner, second_stripe, -amount) m;
    end if;

    insert into ledger_entry (account_id, seq, transaction_id, currency, amount, balance_before, balance_after)
      values (first, first_seq, id, currency, amount, first_balance - amount, first_balance),
        (second, second_seq, id, currency, -amount, second_balance + amount, second_balance);
    posting := set_config('ledger.posting', 'off', true);
    return array[first_balance, second_balance];
  end $$;

revoke all on function ledger_open, ledger_move, ledger_lock, ledger_repeat, ledger_post, ledger_transfer from public;
grant execute on function ledger_lock, ledger_post, ledger_transfer to skillstreams_app;
