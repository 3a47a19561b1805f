package org.skillstreams.application.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.ledger.BusinessKey;
import org.skillstreams.domain.ledger.Currency;
import org.skillstreams.domain.ledger.Escrow;
import org.skillstreams.domain.ledger.Posting;
import org.skillstreams.domain.ledger.Subject;
import org.skillstreams.domain.ledger.Wallet;
import org.skillstreams.domain.ledger.WithdrawalId;
import org.skillstreams.domain.shared.Refusal;

/**
 * Random captures, refunds, splits, disputes and withdrawals of a few engagements in several
 * currencies, more often than not for more than there is. It keeps its own books of what went
 * through, to be compared with the ledger's (I7).
 */
public final class HoldStory {

  private enum Deed {
    HOLD,
    REFUND,
    SPLIT,
    FEE,
    DISPUTE,
    LOSE,
    RESERVE,
    PAY_OUT,
    GIVE_BACK
  }

  /** Where the money of an engagement went. */
  public enum Use {
    CAPTURED,
    PLATFORM,
    WALLETS,
    REFUNDED,
    LOST
  }

  private static final List<Currency> CURRENCIES =
      Stream.of("USD", "JPY", "KWD").map(Currency::of).toList();

  private final RandomGenerator random;
  private final List<PersonId> people;
  private final List<Escrow> engagements;
  private final Map<Escrow, Map<Use, Long>> uses = new HashMap<>();
  private final Map<Wallet, Long> earned = new HashMap<>();
  private final Map<Wallet, Long> left = new HashMap<>();
  private final List<String> outcomes = new ArrayList<>();

  public HoldStory(RandomGenerator random) {
    this.random = random;
    this.people = Stream.generate(() -> new PersonId(id())).limit(3).toList();
    this.engagements =
        CURRENCIES.stream()
            .flatMap(currency ->
                Stream.generate(() -> new Escrow(new Subject("booking", id()), currency)).limit(2))
            .toList();
  }

  /** Tells so many deeds to a ledger that refuses what it must. */
  public HoldStory tell(int deeds, Function<Posting, Posted> ledger) {
    for (int fact = 0; fact < deeds; fact++) {
      var deed = Deed.values()[random.nextInt(Deed.values().length)];
      tell(deed, BusinessKey.of("story", fact), ledger);
    }
    return this;
  }

  /** What came of each deed, in words. */
  public List<String> outcomes() {
    return List.copyOf(outcomes);
  }

  public List<Escrow> engagements() {
    return engagements;
  }

  public long sum(Escrow engagement, Use use) {
    return uses.getOrDefault(engagement, Map.of()).getOrDefault(use, 0L);
  }

  /** Every wallet that earned something, and what is not paid out of that. */
  public Map<Wallet, Long> kept() {
    var kept = new HashMap<>(earned);
    left.forEach((wallet, paid) -> kept.merge(wallet, -paid, Long::sum));
    return kept;
  }

  private void tell(Deed deed, BusinessKey key, Function<Posting, Posted> ledger) {
    var escrow = engagements.get(random.nextInt(engagements.size()));
    var person = people.get(random.nextInt(people.size()));
    var wallet = new Wallet(person, escrow.currency());
    long amount = 1L + random.nextInt(deed == Deed.HOLD ? 10_000 : 2_000);
    var shares = List.of(escrow.toPlatform(1 + random.nextInt(9)), escrow.toWallet(person, 10));
    var withdrawal = new WithdrawalId(id());
    switch (deed) {
      case HOLD -> post(escrow.hold(amount, key), ledger, () -> add(escrow, Use.CAPTURED, amount));
      case REFUND ->
          post(escrow.refund(amount, key), ledger, () -> add(escrow, Use.REFUNDED, amount));
      case SPLIT -> {
        var posting = escrow.split(amount, shares, key);
        post(posting, ledger, () -> share(escrow, wallet, posting));
      }
      case FEE -> post(escrow.fee(amount, key), ledger, () -> {});
      case DISPUTE -> post(escrow.dispute(amount, key), ledger, () -> {});
      case LOSE ->
          post(
              escrow.loseDispute(amount, amount / 2, person, key),
              ledger,
              () -> add(escrow, Use.LOST, amount / 2));
      case RESERVE -> post(wallet.reserve(amount, key, withdrawal), ledger, () -> {});
      case PAY_OUT ->
          post(
              wallet.payOut(amount, withdrawal),
              ledger,
              () -> left.merge(wallet, amount, Long::sum));
      case GIVE_BACK -> post(wallet.giveBack(amount, withdrawal), ledger, () -> {});
    }
  }

  private void post(Posting posting, Function<Posting, Posted> ledger, Runnable note) {
    try {
      var posted = ledger.apply(posting);
      note.run();
      outcomes.add(
          posting.reason()
              + " "
              + posting.legs().stream().map(leg -> posted.balanceOf(leg.account())).toList());
    } catch (Refusal refusal) {
      outcomes.add(posting.reason() + " " + refusal.reason());
    }
  }

  private void share(Escrow escrow, Wallet wallet, Posting split) {
    for (var leg : split.legs()) {
      if (leg.account().equals(wallet.name())) {
        add(escrow, Use.WALLETS, leg.amount());
        earned.merge(wallet, leg.amount(), Long::sum);
      } else if (!leg.account().equals(escrow.name())) {
        add(escrow, Use.PLATFORM, leg.amount());
      }
    }
  }

  private void add(Escrow escrow, Use use, long amount) {
    uses.computeIfAbsent(escrow, _ -> new EnumMap<>(Use.class)).merge(use, amount, Long::sum);
  }

  private UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }
}
