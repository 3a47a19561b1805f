package org.skillstreams.application.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.Ids;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.ledger.AccountName;
import org.skillstreams.domain.ledger.BusinessKey;
import org.skillstreams.domain.ledger.CreditAccount;
import org.skillstreams.domain.ledger.CreditStanding;
import org.skillstreams.domain.ledger.LedgerAccount;
import org.skillstreams.domain.ledger.LedgerRefusal;
import org.skillstreams.domain.ledger.Leg;
import org.skillstreams.domain.ledger.Posting;
import org.skillstreams.domain.shared.Refusal;

/** The ledger in lists. One call at a time; a refused call leaves nothing. */
public final class InMemoryLedger implements Ledger {

  /** One leg that was posted. */
  public record Entry(
      UUID transaction, Posting posting, Leg leg, long seq, long before, long after, Instant at) {}

  private record Done(Posting posting, Posted posted) {}

  private final Clock clock;
  private final Ids ids;
  private final Map<BusinessKey, Done> done = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();

  public InMemoryLedger(Clock clock, Ids ids) {
    this.clock = clock;
    this.ids = ids;
  }

  @Override
  public CreditAccount lockCredits(PersonId owner) {
    return credits(owner);
  }

  @Override
  public synchronized CreditAccount credits(PersonId owner) {
    return new CreditAccount(owner, account(CreditAccount.nameOf(owner)).balance());
  }

  @Override
  public synchronized CreditStanding lockStanding(PersonId owner) {
    long owed = -account(CreditStanding.owedBy(owner)).balance();
    return new CreditStanding(owner, credits(owner).balance(), owed);
  }

  @Override
  public synchronized List<Posted> postAll(List<Posting> postings) {
    if (postings.size() > MOST_AT_ONCE) {
      throw new IllegalArgumentException(postings.size() + " postings at once");
    }
    var keysBefore = Map.copyOf(done);
    int entriesBefore = entries.size();
    try {
      return postings.stream().map(this::postOne).toList();
    } catch (RuntimeException refused) {
      done.keySet().retainAll(keysBefore.keySet());
      entries.subList(entriesBefore, entries.size()).clear();
      throw refused;
    }
  }

  public synchronized List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** What is on an account now. */
  public synchronized long balance(AccountName name) {
    return account(name).balance();
  }

  private Posted postOne(Posting posting) {
    var first = done.get(posting.key());
    return first == null ? enter(posting) : repeat(first, posting);
  }

  private static Posted repeat(Done first, Posting again) {
    if (!first.posting().repeats(again)) {
      throw new Refusal(LedgerRefusal.KEY_REUSED);
    }
    return new Posted(first.posted().transaction(), true, first.posted().balances());
  }

  private Posted enter(Posting posting) {
    var id = ids.next();
    var made = posting.legs().stream().map(leg -> entry(id, posting, leg)).toList();
    entries.addAll(made);
    var balances =
        made.stream().collect(Collectors.toMap(e -> e.leg().account().id(), Entry::after));
    var posted = new Posted(id, false, balances);
    done.put(posting.key(), new Done(posting, posted));
    return posted;
  }

  private Entry entry(UUID id, Posting posting, Leg leg) {
    var before = account(leg.account());
    long after = before.plus(leg.amount()).balance();
    return new Entry(
        id, posting, leg, count(leg.account()) + 1, before.balance(), after, clock.instant());
  }

  private LedgerAccount account(AccountName name) {
    long balance =
        entries.reversed().stream()
            .filter(entry -> entry.leg().account().equals(name))
            .findFirst()
            .map(Entry::after)
            .orElse(0L);
    return new LedgerAccount(name, balance);
  }

  private long count(AccountName name) {
    return entries.stream().filter(entry -> entry.leg().account().equals(name)).count();
  }
}
