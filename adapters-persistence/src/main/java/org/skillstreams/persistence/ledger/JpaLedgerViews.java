package org.skillstreams.persistence.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.skillstreams.application.ledger.CreditBalance;
import org.skillstreams.application.ledger.CreditEntry;
import org.skillstreams.application.ledger.EntryCursor;
import org.skillstreams.application.ledger.Flow;
import org.skillstreams.application.ledger.LedgerViews;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.ledger.CreditAccount;
import org.skillstreams.domain.ledger.Subject;

/**
 * Balances and histories: read from the account's row and from the entries by their number, never
 * summed up.
 */
@Dependent
public class JpaLedgerViews implements LedgerViews {

  private static final String ENTRIES =
      """
      select e.seq, e.transaction_id, t.posted_at, e.amount, e.balance_before, e.balance_after, t.reason,
        case t.subject_type when ?1 then t.subject_id end as job, t.note
      from ledger_entry e join ledger_transaction t on t.id = e.transaction_id
      where e.account_id = ?2 and e.seq < ?3 and ?5 in (0, sign(e.amount))
      order by e.seq desc
      limit ?4
      """;

  private final EntityManager em;

  @Inject
  public JpaLedgerViews(EntityManager em) {
    this.em = em;
  }

  @Override
  public CreditBalance balance(PersonId owner) {
    return new CreditBalance(Balance.read(em, CreditAccount.nameOf(owner)));
  }

  @Override
  public Page<CreditEntry> entries(PersonId owner, Flow flow, PageRequest page) {
    var rows =
        em.unwrap(Session.class)
            .createNativeQuery(ENTRIES, Tuple.class)
            .addScalar("seq", Long.class)
            .addScalar("transaction_id", UUID.class)
            .addScalar("posted_at", Instant.class)
            .addScalar("amount", Long.class)
            .addScalar("balance_before", Long.class)
            .addScalar("balance_after", Long.class)
            .addScalar("reason", String.class)
            .addScalar("job", UUID.class)
            .addScalar("note", String.class)
            .setParameter(1, Subject.JOB)
            .setParameter(2, CreditAccount.nameOf(owner).id().value())
            .setParameter(3, EntryCursor.read(page))
            .setParameter(4, page.limit() + 1)
            .setParameter(5, flow.sign())
            .getResultList();
    var cut = Page.of(rows, page.limit(), last -> EntryCursor.write(last.get("seq", Long.class)));
    return new Page<>(cut.items().stream().map(JpaLedgerViews::entry).toList(), cut.next());
  }

  private static CreditEntry entry(Tuple row) {
    return new CreditEntry(
        row.get("transaction_id", UUID.class),
        row.get("posted_at", Instant.class),
        row.get("amount", Long.class),
        row.get("balance_before", Long.class),
        row.get("balance_after", Long.class),
        row.get("reason", String.class),
        Optional.ofNullable(row.get("job", UUID.class)),
        Optional.ofNullable(row.get("note", String.class)));
  }
}
