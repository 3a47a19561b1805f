package org.skillstreams.persistence.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.hibernate.Session;
import org.skillstreams.application.ledger.Ledger;
import org.skillstreams.application.ledger.Posted;
import org.skillstreams.application.shared.Ids;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.ledger.AccountName;
import org.skillstreams.domain.ledger.CreditAccount;
import org.skillstreams.domain.ledger.CreditStanding;
import org.skillstreams.domain.ledger.Posting;

/**
 * The ledger in PostgreSQL. The rules that must hold whoever writes are the database's own (V130):
 * the application's role may read the tables and call three functions: one locks accounts and two
 * post.
 */
@Dependent
public class JpaLedger implements Ledger {

  private final EntityManager em;
  private final Ids ids;

  @Inject
  public JpaLedger(EntityManager em, Ids ids) {
    this.em = em;
    this.ids = ids;
  }

  @Override
  public CreditAccount lockCredits(PersonId owner) {
    return new CreditAccount(owner, lock(CreditAccount.nameOf(owner)));
  }

  @Override
  public CreditStanding lockStanding(PersonId owner) {
    var credits = CreditAccount.nameOf(owner);
    var owed = CreditStanding.owedBy(owner);
    boolean owedFirst = owed.id().compareTo(credits.id()) < 0;
    long first = lock(owedFirst ? owed : credits);
    long second = lock(owedFirst ? credits : owed);
    return owedFirst
        ? new CreditStanding(owner, second, -first)
        : new CreditStanding(owner, first, -second);
  }

  private long lock(AccountName account) {
    return em.unwrap(Session.class).doReturningWork(new LockCall(account)::run);
  }

  @Override
  public CreditAccount credits(PersonId owner) {
    return new CreditAccount(owner, Balance.read(em, CreditAccount.nameOf(owner)));
  }

  @Override
  public List<Posted> postAll(List<Posting> postings) {
    if (postings.size() > MOST_AT_ONCE) {
      throw new IllegalArgumentException(postings.size() + " postings at once");
    }
    if (postings.isEmpty()) {
      return List.of();
    }
    return em.unwrap(Session.class).doReturningWork(connection -> post(connection, postings));
  }

  private List<Posted> post(Connection connection, List<Posting> postings) throws SQLException {
    if (TransferCall.fits(postings)) {
      var posted = new TransferCall(postings.getFirst(), ids.next()).run(connection);
      if (posted.isPresent()) {
        return List.of(posted.get());
      }
    }
    return new PostCall(postings, ids).run(connection);
  }
}
