package org.skillstreams.domain.payment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that took money of one purchase back, in the order in which we learned of it. */
public record Reversals(List<Reversal> all) {

  public static final Reversals NONE = new Reversals(List.of());

  public Reversals {
    all = List.copyOf(all);
  }

  /** Money that went back and stayed there, in minor units. */
  public long amount() {
    return holding().mapToLong(one -> one.money().amount()).sum();
  }

  /** Credits that were taken and not given again. */
  public int credits() {
    return holding().mapToInt(Reversal::credits).sum();
  }

  /** Whether a lost dispute is among them. */
  public boolean chargedBack() {
    return holding().anyMatch(one -> one.money().kind() == MoneyBack.Kind.DISPUTE);
  }

  /** Those that were not in an earlier state of the same purchase, or did not hold then. */
  public List<Reversal> takenSince(Reversals before) {
    return holding().filter(one -> !before.all.contains(one)).toList();
  }

  /** Those that held in an earlier state of the same purchase and do not any more. */
  public List<Reversal> undoneSince(Reversals before) {
    return all.stream()
        .filter(one -> !one.holds())
        .filter(one -> before.of(one.money().id()).filter(Reversal::holds).isPresent())
        .toList();
  }

  /** What they are now that the payment company says which ones hold. */
  Reversals follow(List<MoneyBack> seen, Order order, Instant now) {
    var next = new ArrayList<Reversal>();
    for (var one : all) {
      next.add(one.holds() && !seen.contains(one.money()) ? one.undone(now) : one);
    }
    for (var money : seen) {
      if (of(money.id()).isEmpty()) {
        next.add(new Reversal(money, share(money, next, order), now, Optional.empty()));
      }
    }
    return new Reversals(next);
  }

  /**
   * The credits that go with this money: all reversals together take the same part of the credits
   * that they are of the price, rounded down, so that the whole price takes exactly all.
   */
  private static int share(MoneyBack money, List<Reversal> before, Order order) {
    var held = new Reversals(before);
    long back = Math.min(order.price().amount(), held.amount() + money.amount());
    long together = order.credits() * back / order.price().amount();
    return (int) Math.max(0, together - held.credits());
  }

  private Optional<Reversal> of(String id) {
    return all.stream().filter(one -> one.money().id().equals(id)).findFirst();
  }

  private Stream<Reversal> holding() {
    return all.stream().filter(Reversal::holds);
  }
}
