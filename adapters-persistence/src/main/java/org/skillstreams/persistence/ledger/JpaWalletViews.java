package org.skillstreams.persistence.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.skillstreams.application.ledger.EntryCursor;
import org.skillstreams.application.ledger.Flow;
import org.skillstreams.application.ledger.WalletEntry;
import org.skillstreams.application.ledger.WalletEntry.About;
import org.skillstreams.application.ledger.WalletView;
import org.skillstreams.application.ledger.WalletView.WalletBalance;
import org.skillstreams.application.ledger.WalletViews;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.ledger.Currency;
import org.skillstreams.domain.ledger.Wallet;

/** Wallets: read from the accounts' rows and from the entries by their number, never summed up. */
@Dependent
public class JpaWalletViews implements WalletViews {

  private static final String BALANCES =
      """
      select currency, coalesce(max(balance) filter (where kind = 'wallet'), 0) as balance,
        coalesce(max(balance) filter (where kind = 'in_transit'), 0) as in_transit
      from ledger_account where owner_id = ?1 and kind in ('wallet', 'in_transit')
      group by currency order by currency
      """;

  private static final String ENTRIES =
      """
      select e.seq, e.transaction_id, t.posted_at, e.currency, e.amount, e.balance_before,
        e.balance_after, t.reason, t.subject_type, t.subject_id
      from ledger_entry e join ledger_transaction t on t.id = e.transaction_id
      where e.account_id = ?1 and e.seq < ?2 and ?4 in (0, sign(e.amount))
      order by e.seq desc
      limit ?3
      """;

  private final EntityManager em;

  @Inject
  public JpaWalletViews(EntityManager em) {
    this.em = em;
  }

  @Override
  public WalletView wallet(PersonId owner) {
    var rows =
        em.unwrap(Session.class)
            .createNativeQuery(BALANCES, Tuple.class)
            .setParameter(1, owner.value())
            .getResultList();
    return new WalletView(rows.stream().map(JpaWalletViews::balance).toList());
  }

  @Override
  public Page<WalletEntry> entries(Wallet wallet, Flow flow, PageRequest page) {
    var rows =
        em.unwrap(Session.class)
            .createNativeQuery(ENTRIES, Tuple.class)
            .setParameter(1, wallet.name().id().value())
            .setParameter(2, EntryCursor.read(page))
            .setParameter(3, page.limit() + 1)
            .setParameter(4, flow.sign())
            .getResultList();
    var cut = Page.of(rows, page.limit(), last -> EntryCursor.write(last.get("seq", Long.class)));
    return new Page<>(cut.items().stream().map(JpaWalletViews::entry).toList(), cut.next());
  }

  private static WalletBalance balance(Tuple row) {
    var code = row.get("currency", String.class);
    return new WalletBalance(
        code,
        Currency.of(code).decimals(),
        row.get("balance", Long.class),
        row.get("in_transit", Long.class));
  }

  private static WalletEntry entry(Tuple row) {
    return new WalletEntry(
        row.get("transaction_id", UUID.class),
        row.get("posted_at", Instant.class),
        row.get("currency", String.class),
        row.get("amount", Long.class),
        row.get("balance_before", Long.class),
        row.get("balance_after", Long.class),
        row.get("reason", String.class),
        Optional.ofNullable(row.get("subject_type", String.class))
            .map(type -> new About(type, row.get("subject_id", UUID.class))));
  }
}
