package org.skillstreams.application.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skillstreams.domain.ledger.BusinessKey;
import org.skillstreams.domain.ledger.CreditStanding;
import org.skillstreams.domain.ledger.CreditStanding.Sale;
import org.skillstreams.domain.ledger.Currency;
import org.skillstreams.domain.ledger.Posting;
import org.skillstreams.domain.ledger.Subject;
import org.skillstreams.domain.payment.Order;
import org.skillstreams.domain.payment.Purchase;
import org.skillstreams.domain.payment.PurchaseMove;
import org.skillstreams.domain.payment.PurchaseStep;
import org.skillstreams.domain.payment.Reversal;

/**
 * What the moves of a purchase do to its buyer's credits. The business keys are the payment
 * company's own names, so that each thing there moves credits once here (SS-42, I6).
 */
final class PurchasePostings {

  private final List<Posting> postings = new ArrayList<>();
  private final Subject subject;
  private CreditStanding standing;

  private PurchasePostings(Purchase purchase, CreditStanding standing) {
    this.subject = new Subject(Subject.PURCHASE, purchase.id().value());
    this.standing = standing;
  }

  /** Whether these moves touch anybody's credits. */
  static boolean needed(List<PurchaseStep> steps) {
    return steps.stream()
        .anyMatch(step ->
            step.move() == PurchaseMove.GRANT
                || !step.taken().isEmpty()
                || !step.undone().isEmpty());
  }

  /** The postings, in their order; debts are paid from whatever came in. */
  static List<Posting> of(List<PurchaseStep> steps, CreditStanding standing) {
    var all = new PurchasePostings(steps.getFirst().before(), standing);
    steps.forEach(all::add);
    return List.copyOf(all.postings);
  }

  private void add(PurchaseStep step) {
    var order = step.after().order();
    if (step.move() == PurchaseMove.GRANT) {
      buy(whole(order), key("checkout", checkout(step.after())));
    }
    step.taken().forEach(reversal -> giveBack(order, reversal));
    step.undone()
        .forEach(reversal -> buy(part(order, reversal), key("undone", reversal.money().id())));
  }

  private void buy(Sale sale, BusinessKey key) {
    post(standing.buy(sale, key, subject));
    standing
        .settle(BusinessKey.of("debt", key.value()), Optional.of(subject))
        .ifPresent(this::post);
  }

  private void giveBack(Order order, Reversal reversal) {
    var money = reversal.money();
    var key = key(money.kind().key(), money.id());
    post(standing.giveBack(part(order, reversal), key, subject));
  }

  private void post(Posting posting) {
    postings.add(posting);
    standing = standing.after(posting);
  }

  private static Sale whole(Order order) {
    return new Sale(order.credits(), order.price().amount(), currency(order));
  }

  private static Sale part(Order order, Reversal reversal) {
    return new Sale(reversal.credits(), reversal.money().amount(), currency(order));
  }

  private static Currency currency(Order order) {
    return Currency.of(order.price().currency());
  }

  private static BusinessKey key(String fact, String name) {
    return BusinessKey.of(fact, name);
  }

  private static String checkout(Purchase purchase) {
    return purchase.checkout().orElseThrow().id().value();
  }
}
