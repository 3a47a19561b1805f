package org.skillstreams.persistence.ledger;

/**
 * The recount behind the proof: one statement over all entries. It returns rows of three sections:
 * {@code count} (accounts, transactions, entries), {@code check} (violations and the first
 * offenders) and {@code total} (accounts and balance).
 */
final class ProofSql {

  static final String RECOUNT =
      """
      with chained as (
        select account_id, seq, currency, amount, balance_before, balance_after,
          lag(seq, 1, 0::bigint) over (partition by account_id order by seq) as seq_before,
          lag(balance_after, 1, 0::bigint) over (partition by account_id order by seq) as left_before
        from ledger_entry),
      recounted as (
        select account_id, sum(amount) as amount, max(seq) as entries, min(balance_after) as lowest,
          min(currency) as currency, min(currency) <> max(currency) as mixed,
          bool_or(seq <> seq_before + 1 or balance_before <> left_before
            or balance_after <> balance_before + amount) as broken
        from chained group by account_id),
      account as (
        select a.*, coalesce(r.amount, 0) as recount, coalesce(r.entries, 0) as recounted_entries,
          least(r.lowest, a.balance) as lowest,
          coalesce(r.broken or r.mixed or r.currency <> a.currency, false) as broken
        from ledger_account a left join recounted r on r.account_id = a.id),
      posted as (
        select transaction_id, currency, sum(amount) as amount
        from ledger_entry group by transaction_id, currency),
      offender (rule, name) as (
        select 'transaction_balanced', transaction_id::text from posted where amount <> 0
        union all
        select 'transaction_balanced', t.id::text from ledger_transaction t
          where not exists (select from ledger_entry e where e.transaction_id = t.id)
        union all
        select 'transaction_balanced', transaction_id::text from posted
          where not exists (select from ledger_transaction t where t.id = transaction_id)
        union all
        select 'currency_balanced', currency from posted group by currency having sum(amount) <> 0
        union all
        select 'balance_is_sum', id::text from account where balance <> recount
        union all
        select 'chain_unbroken', id::text from account where broken or entries <> recounted_entries
        union all
        select 'chain_unbroken', account_id::text from recounted
          where not exists (select from ledger_account a where a.id = account_id)
        union all
        select 'never_negative', id::text from account where lowest < 0 and not may_go_negative
        union all
        select 'fact_once', business_key from ledger_transaction group by business_key having count(*) > 1
        union all
        select distinct 'held_for_its_engagement', a.id::text
          from ledger_account a join ledger_entry e on e.account_id = a.id
          join ledger_transaction t on t.id = e.transaction_id
          where a.kind = 'escrow' and t.subject_id is distinct from a.owner_id)
      select 'count' as section, null as name, null as currency,
        (select count(*) from ledger_account) as first, (select count(*) from ledger_transaction) as second,
        (select count(*) from ledger_entry) as third, null::text[] as offenders
      union all
      select 'check', r.rule, null, count(o.name), null, null,
        coalesce((array_agg(o.name order by o.name) filter (where o.name is not null))[1:(:most)], '{}')
      from unnest(array['transaction_balanced', 'currency_balanced', 'balance_is_sum', 'chain_unbroken',
        'never_negative', 'fact_once', 'held_for_its_engagement']) r (rule)
      left join offender o on o.rule = r.rule
      group by r.rule
      union all
      select 'total', kind, currency, count(*), sum(balance)::bigint, null, null
      from ledger_account group by kind, currency
      """;

  private ProofSql() {}
}
