package org.skillstreams.persistence.payment;

/** How both books are compared: set by set, over what is new and what is open only. */
final class ReconciliationSql {

  /**
   * What we posted about money in the company's hands since last time. One statement and so one
   * snapshot: the marks cover just the entries that were seen.
   */
  static final String COLLECT_OWN =
      """
      with clearing as (
        select a.id, a.entries, coalesce(k.seq, 0) as seq
        from ledger_account a left join payment_own_mark k on k.account_id = a.id
        where a.kind = 'clearing' and a.entries > coalesce(k.seq, 0)),
      news as (
        select e.transaction_id, e.currency, -sum(e.amount)::bigint as amount
        from clearing c
        join ledger_entry e on e.account_id = c.id and e.seq > c.seq and e.seq <= c.entries
        group by e.transaction_id, e.currency having sum(e.amount) <> 0),
      added as (
        insert into payment_own_movement
          (transaction_id, business_key, purchase_id, currency, amount, posted_at)
        select n.transaction_id, t.business_key,
          case when t.subject_type = 'purchase' then t.subject_id end, n.currency, n.amount, t.posted_at
        from news n join ledger_transaction t on t.id = n.transaction_id
        on conflict do nothing)
      insert into payment_own_mark (account_id, seq) select id, entries from clearing
      on conflict (account_id) do update set seq = excluded.seq
      """;

  /** A refund names its payment only, and the payment its purchase. */
  static final String NAME_PURCHASES =
      """
      update payment_movement m set purchase_id = coalesce(
        (select p.id from payment_purchase p where p.payment_id = m.payment_id),
        (select o.purchase_id from payment_movement o
          where o.payment_id = m.payment_id and o.purchase_id is not null limit 1))
      where m.explained is null and m.purchase_id is null and m.payment_id is not null
      """;

  static final String MATCH =
      """
      update payment_own_movement o set movement_id = x.movement_id, part = x.part
      from payment_expected x
      where (x.explained is null or x.explained = 'dispute_open')
        and x.business_key = o.business_key and x.currency = o.currency and x.amount = o.amount
        and o.movement_id is null and not o.by_hand
      """;

  static final String EXPLAIN =
      """
      update payment_movement m set explained = 'posted'
      where m.explained is null and m.kind <> 'dispute'
        and exists (select from payment_own_movement o where o.movement_id = m.id and o.part = 'amount')
        and (m.fee = 0
          or exists (select from payment_own_movement o where o.movement_id = m.id and o.part = 'fee'))
      """;

  /**
   * A bank takes money when a dispute opens; we post the loss when it is lost. Until then the line
   * is explained by the purchase that is disputed, and if it is won by the line that came back.
   */
  static final String EXPLAIN_DISPUTES =
      """
      update payment_movement m set explained = d.explained
      from (
        select m.id, case
            when o.movement_id is not null then 'posted'
            when (select sum(s.amount) from payment_movement s where s.source = m.source) = 0
              then 'dispute_won'
            when p.stage = 'disputed' then 'dispute_open' end as explained
        from payment_movement m
        left join payment_purchase p on p.id = m.purchase_id
        left join payment_own_movement o on o.movement_id = m.id and o.part = 'amount'
        where m.kind = 'dispute' and (m.explained is null or m.explained = 'dispute_open')) d
      where d.id = m.id and d.explained is distinct from m.explained
      """;

  /** What differs for longer than it takes: ten minutes there, an hour here. */
  static final String NOTE =
      """
      with theirs as (
        select case
            when m.kind = 'other' or (p.id is null and m.kind in ('payment', 'refund', 'refund_return', 'dispute'))
              then 'nobodys'
            when o.transaction_id is not null then 'other_amount'
            else 'missing_here' end as kind,
          m.id as object, p.id as purchase_id, m.payment_id, m.currency, m.amount as there,
          o.amount as here, m.moved_at as since, o.transaction_id
        from payment_movement m
        left join payment_purchase p on p.id = m.purchase_id
        left join payment_expected x on x.movement_id = m.id and x.part = 'amount'
        left join payment_own_movement o
          on o.business_key = x.business_key and o.movement_id is null and not o.by_hand
        where m.explained is null and m.moved_at < cast(:now as timestamptz) - interval '10 minutes'),
      ours as (
        select 'missing_there' as kind, o.business_key as object, o.purchase_id, p.payment_id, o.currency,
          null::bigint as there, o.amount as here, o.posted_at as since
        from payment_own_movement o left join payment_purchase p on p.id = o.purchase_id
        where o.movement_id is null and not o.by_hand
          and o.posted_at < cast(:now as timestamptz) - interval '1 hour'
          and not exists (select from theirs t where t.transaction_id = o.transaction_id)),
      doubtful as (
        select 'in_doubt' as kind, p.id::text as object, p.id as purchase_id, null::text as payment_id,
          p.currency, null::bigint as there, p.amount as here, p.intended_at as since
        from payment_purchase p
        where p.stage in ('intended', 'unknown') and p.ask_at is not null
          and p.intended_at < cast(:now as timestamptz) - interval '10 minutes')
      insert into payment_drift
        (id, kind, object, purchase_id, payment_id, currency, there, here, since, found_at, seen_at)
      select gen_random_uuid(), d.*, :now, :now from (
        select kind, object, purchase_id, payment_id, currency, there, here, since from theirs
        union all select * from ours
        union all select * from doubtful) d
      on conflict (kind, object) where closed_at is null
      do update set seen_at = excluded.seen_at, there = excluded.there, here = excluded.here,
        payment_id = excluded.payment_id
      returning (xmax = 0)
      """;

  static final String CLOSE =
      """
      update payment_drift
      set closed_at = :now, closing = case when asked_at is null then 'gone' else 'healed' end
      where closed_at is null and seen_at < :now
      """;

  static final String SUM_UP =
      """
      insert into payment_reconciled (reconciliation_id, currency, company, own, disputed, explained, total)
      select :id, currency, coalesce(t.company, 0), coalesce(o.own, 0), coalesce(t.disputed, 0),
        coalesce(t.explained, 0), coalesce(t.total, 0)
      from (
        select currency, sum(amount - fee)::bigint as company,
          coalesce(sum(amount - fee) filter (where explained = 'dispute_open'), 0)::bigint as disputed,
          coalesce(sum(abs(amount) + abs(fee)) filter (where explained is not null), 0)::bigint as explained,
          sum(abs(amount) + abs(fee))::bigint as total
        from payment_movement group by currency) t
      full join (
        select currency, -sum(balance)::bigint as own from ledger_account
        where kind = 'clearing' group by currency) o using (currency)
      """;

  /** What an operator has explained is explained on both sides. */
  static final String LINE_BY_HAND =
      """
      update payment_movement m set explained = 'by_hand' from payment_drift d
      where d.id = :id and d.object = m.id and m.explained is null
      """;

  static final String OWN_BY_HAND =
      """
      update payment_own_movement o set by_hand = true from payment_drift d
      where d.id = :id and o.movement_id is null and (o.business_key = d.object
        or o.business_key in (select x.business_key from payment_expected x
          where x.movement_id = d.object and d.kind = 'other_amount'))
      """;

  private ReconciliationSql() {}
}
