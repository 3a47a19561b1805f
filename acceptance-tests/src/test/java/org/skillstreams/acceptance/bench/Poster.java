package org.skillstreams.acceptance.bench;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.skillstreams.application.shared.Ids;
import org.skillstreams.bootstrap.wiring.TimeOrderedIds;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.ledger.BusinessKey;
import org.skillstreams.domain.ledger.CreditAccount;
import org.skillstreams.domain.ledger.Leg;
import org.skillstreams.domain.ledger.Posting;
import org.skillstreams.domain.ledger.PostingReason;
import org.skillstreams.domain.ledger.Subject;
import org.skillstreams.persistence.ledger.JpaLedger;
import org.skillstreams.persistence.shared.StandaloneUnit;

/** Posts as the application does: each call in a transaction of its own, through the adapter. */
final class Poster implements AutoCloseable {

  private static final double NANOS_A_SECOND = 1e9;

  private final LedgerWorld world;
  private final HikariDataSource pool;
  private final EntityManagerFactory unit;
  private final Ids ids = new TimeOrderedIds();

  Poster(LedgerWorld world, HikariDataSource pool) {
    this.world = world;
    this.pool = pool;
    this.unit = StandaloneUnit.open(pool);
  }

  /** Postings a second by so many clients at once. */
  double rate(LedgerCase what, int clients, Stint stint)
      throws InterruptedException, ExecutionException {
    long start = System.nanoTime();
    int calls = crowd(clients, () -> work(what, clients, stint, EntityTransaction::commit));
    return calls * what.batch() / ((System.nanoTime() - start) / NANOS_A_SECOND);
  }

  /** Lets the compiler see everything, and leaves nothing in the books. */
  void warmUp(int clients, Stint stint) throws InterruptedException, ExecutionException {
    int calls =
        crowd(
            clients,
            () ->
                work(LedgerCase.SPREAD, clients, stint, EntityTransaction::rollback)
                    + work(LedgerCase.HOT, clients, stint, EntityTransaction::rollback));
    if (calls == 0) {
      throw new IllegalStateException("nobody did anything");
    }
  }

  private static int crowd(int clients, Callable<Integer> client)
      throws InterruptedException, ExecutionException {
    int calls = 0;
    try (var threads = Executors.newFixedThreadPool(clients)) {
      for (var done : threads.invokeAll(Collections.nCopies(clients, client))) {
        calls += done.get();
      }
    }
    return calls;
  }

  private int work(LedgerCase what, int clients, Stint stint, Consumer<EntityTransaction> ending) {
    long start = System.nanoTime();
    int done = 0;
    while (!stint.over(clients, done, System.nanoTime() - start)) {
      call(postings(what), ending);
      done++;
    }
    return done;
  }

  private void call(List<Posting> postings, Consumer<EntityTransaction> ending) {
    try (var em = unit.createEntityManager()) {
      em.getTransaction().begin();
      var posted = new JpaLedger(em, ids).postAll(postings);
      ending.accept(em.getTransaction());
      if (posted.getFirst().repeated()) {
        throw new IllegalStateException("nothing was posted");
      }
    }
  }

  private List<Posting> postings(LedgerCase what) {
    var postings = new ArrayList<Posting>();
    int accounts = what.accounts(world.people().size());
    for (int i = 0; i < what.batch(); i++) {
      int place = ThreadLocalRandom.current().nextInt(accounts);
      postings.add(what.betweenWallets() ? transfer(accounts, place) : spend(place));
    }
    return postings;
  }

  private Posting transfer(int accounts, int from) {
    int to = (from + ThreadLocalRandom.current().nextInt(1, accounts)) % accounts;
    var legs = Leg.move(1, world.wallet(from).name(), world.wallet(to).name());
    var lead = Subject.of(new JobId(ids.next()));
    return new Posting(
        key(lead.id()), PostingReason.CORRECTION, Optional.of(lead), Optional.empty(), legs);
  }

  private Posting spend(int place) {
    var account = new CreditAccount(world.people().get(place), Integer.MAX_VALUE);
    var lead = Subject.of(new JobId(ids.next()));
    return account.spend(1, key(lead.id()), lead);
  }

  private static BusinessKey key(UUID id) {
    return BusinessKey.of("bench", id);
  }

  EntityManagerFactory unit() {
    return unit;
  }

  @Override
  public void close() {
    unit.close();
    pool.close();
  }
}
