package org.skillstreams.application.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.ledger.BusinessKey;
import org.skillstreams.domain.ledger.CreditAccount;
import org.skillstreams.domain.ledger.Posting;
import org.skillstreams.domain.ledger.Subject;
import org.skillstreams.domain.shared.Refusal;

/**
 * Some people's random grants, spends, refunds, corrections and repetitions, a few at once. Told to
 * two ledgers, it has the same outcome in both.
 */
public final class LedgerStory {

  private enum Deed {
    GRANT,
    SPEND,
    REFUND,
    TAKE_BACK
  }

  /**
   * What came of one call: the balances after each posting, and whether it was there before;
   * nothing if it was refused.
   */
  public record Outcome(boolean refused, List<List<Long>> balances, List<Boolean> repeated) {}

  /** One thing that somebody wants, by the number of the fact that it is about. */
  private record Wish(Deed deed, PersonId person, int credits, int fact) {

    /** The posting it asks for. Whether there is enough is left to the ledger. */
    Posting posting() {
      var account = new CreditAccount(person, Integer.MAX_VALUE);
      var key = BusinessKey.of("story", fact);
      var lead = Subject.of(new JobId(new UUID(0, fact)));
      return switch (deed) {
        case GRANT -> account.grant(credits, key, "welcome");
        case SPEND -> account.spend(credits, key, lead);
        case REFUND -> account.refund(credits, key, lead);
        case TAKE_BACK -> account.takeBack(credits, key, "by mistake");
      };
    }
  }

  private final List<PersonId> people;
  private final List<List<Wish>> calls;

  private LedgerStory(List<PersonId> people, List<List<Wish>> calls) {
    this.people = people;
    this.calls = calls;
  }

  /** A story of so many calls; the same seed tells the same story. */
  public static LedgerStory random(RandomGenerator random, int length) {
    var people = Stream.generate(() -> person(random)).limit(4).toList();
    var told = new ArrayList<Wish>();
    var calls = new ArrayList<List<Wish>>();
    for (int call = 0; call < length; call++) {
      int first = told.size();
      for (int more = random.nextInt(3); more >= 0; more--) {
        told.add(wish(random, people, told));
      }
      calls.add(List.copyOf(told.subList(first, told.size())));
    }
    return new LedgerStory(people, calls);
  }

  private static PersonId person(RandomGenerator random) {
    return new PersonId(new UUID(random.nextLong(), random.nextLong()));
  }

  /**
   * Something new, or now and then something told before, or the fact of something before for
   * something else.
   */
  private static Wish wish(RandomGenerator random, List<PersonId> people, List<Wish> told) {
    int chance = told.isEmpty() ? 9 : random.nextInt(10);
    if (chance < 2) {
      return told.get(random.nextInt(told.size()));
    }
    int fact = chance == 2 ? random.nextInt(told.size()) : told.size();
    var deed = Deed.values()[random.nextInt(Deed.values().length)];
    int credits = deed == Deed.GRANT ? 9 : 1 + random.nextInt(3);
    return new Wish(deed, people.get(random.nextInt(people.size())), credits, fact);
  }

  public List<PersonId> people() {
    return people;
  }

  /** Tells it call by call. */
  public List<Outcome> tell(Function<List<Posting>, List<Posted>> ledger) {
    return calls.stream().map(call -> outcome(call, ledger)).toList();
  }

  private static Outcome outcome(List<Wish> call, Function<List<Posting>, List<Posted>> ledger) {
    try {
      var postings = call.stream().map(Wish::posting).toList();
      var posted = ledger.apply(postings);
      var balances =
          IntStream.range(0, postings.size())
              .mapToObj(i ->
                  postings.get(i).legs().stream()
                      .map(leg -> posted.get(i).balanceOf(leg.account()))
                      .toList())
              .toList();
      return new Outcome(false, balances, posted.stream().map(Posted::repeated).toList());
    } catch (Refusal refused) {
      return new Outcome(true, List.of(), List.of());
    }
  }
}
