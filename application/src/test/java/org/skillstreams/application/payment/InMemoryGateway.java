package org.skillstreams.application.payment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.skillstreams.domain.payment.Checkout;
import org.skillstreams.domain.payment.CheckoutId;
import org.skillstreams.domain.payment.CheckoutSeen;
import org.skillstreams.domain.payment.CheckoutSeen.Standing;
import org.skillstreams.domain.payment.MoneyBack;
import org.skillstreams.domain.payment.Order;
import org.skillstreams.domain.payment.PaymentId;
import org.skillstreams.domain.payment.Price;
import org.skillstreams.domain.payment.PurchaseId;

/** A payment company in memory, which people can pay at and which can misbehave. */
public final class InMemoryGateway implements PaymentGateway {

  /** What goes wrong with calls until it is mended. */
  public enum Fault {
    NONE,
    /** The call never arrives. */
    LOST,
    /** The call is done, its answer never arrives. */
    ANSWER_LOST,
    /** The company says no. */
    REFUSES
  }

  private final Map<PurchaseId, CheckoutSeen> checkouts = new LinkedHashMap<>();
  private final List<String> calls = new ArrayList<>();
  private Fault fault = Fault.NONE;
  private boolean configured = true;

  @Override
  public synchronized boolean configured() {
    return configured;
  }

  @Override
  public boolean speaks(String apiVersion) {
    return apiVersion.equals("1");
  }

  @Override
  public synchronized Outcome<CheckoutSeen> open(PurchaseId purchase, Order order) {
    return answer(
        "open " + order.callKey(),
        () -> checkouts.computeIfAbsent(purchase, id -> fresh(id, order.price())));
  }

  @Override
  public synchronized Outcome<Optional<CheckoutSeen>> find(PurchaseId purchase, Duration age) {
    return answer("find " + purchase, () -> Optional.ofNullable(checkouts.get(purchase)));
  }

  @Override
  public synchronized Outcome<CheckoutSeen> look(CheckoutId checkout) {
    return answer(
        "look " + checkout,
        () -> matching(one -> one.checkout().id().equals(checkout)).orElseThrow());
  }

  @Override
  public synchronized Outcome<Optional<CheckoutSeen>> find(PaymentId payment) {
    return answer(
        "find " + payment, () -> matching(one -> one.payment().equals(Optional.of(payment))));
  }

  /** What somebody does at the company, or what it decides. */
  public synchronized CheckoutSeen now(PurchaseId purchase, Standing standing) {
    var seen = seen(purchase);
    var payment =
        standing == Standing.OPEN || standing == Standing.EXPIRED
            ? Optional.<PaymentId>empty()
            : Optional.of(new PaymentId("pi_" + purchase));
    return put(purchase, standing, seen.price(), payment, seen.reversals(), seen.disputed());
  }

  /** Another price is paid than was asked for. */
  public synchronized CheckoutSeen tamper(PurchaseId purchase, Price paid) {
    var seen = now(purchase, Standing.PAID);
    return put(purchase, Standing.PAID, Optional.of(paid), seen.payment(), List.of(), false);
  }

  /** Money goes back. */
  public synchronized CheckoutSeen reverse(PurchaseId purchase, MoneyBack money) {
    var reversals = new ArrayList<>(seen(purchase).reversals());
    reversals.add(money);
    return reversals(purchase, reversals, false);
  }

  /** Money that went back comes again. */
  public synchronized CheckoutSeen undo(PurchaseId purchase, String reversal) {
    var kept =
        seen(purchase).reversals().stream().filter(one -> !one.id().equals(reversal)).toList();
    return reversals(purchase, kept, seen(purchase).disputed());
  }

  /** The buyer's bank asks, or has decided for us. */
  public synchronized CheckoutSeen dispute(PurchaseId purchase, boolean open) {
    return reversals(purchase, seen(purchase).reversals(), open);
  }

  public synchronized void fail(Fault next) {
    fault = next;
  }

  public synchronized void configure(boolean account) {
    configured = account;
  }

  /** All calls so far, as {@code open <key>}, {@code look <checkout>}, {@code find <…>}. */
  public synchronized List<String> calls() {
    return List.copyOf(calls);
  }

  public synchronized CheckoutSeen seen(PurchaseId purchase) {
    return Optional.ofNullable(checkouts.get(purchase)).orElseThrow();
  }

  private <T> Outcome<T> answer(String call, Supplier<T> work) {
    calls.add(call);
    return switch (fault) {
      case NONE -> new Outcome.Done<>(work.get());
      case LOST -> new Outcome.Unknown<>("no answer");
      case ANSWER_LOST -> {
        var _ = work.get();
        yield new Outcome.Unknown<>("no answer");
      }
      case REFUSES -> new Outcome.Refused<>("no_such_thing");
    };
  }

  private Optional<CheckoutSeen> matching(Predicate<CheckoutSeen> which) {
    return checkouts.values().stream().filter(which).findFirst();
  }

  private CheckoutSeen reversals(PurchaseId id, List<MoneyBack> reversals, boolean disputed) {
    var seen = seen(id);
    return put(id, seen.standing(), seen.price(), seen.payment(), reversals, disputed);
  }

  private CheckoutSeen put(
      PurchaseId id,
      Standing standing,
      Optional<Price> price,
      Optional<PaymentId> payment,
      List<MoneyBack> reversals,
      boolean disputed) {
    var checkout = new Checkout(seen(id).checkout().id(), url(id, standing));
    var next =
        new CheckoutSeen(checkout, id.toString(), standing, price, payment, reversals, disputed);
    checkouts.put(id, next);
    return next;
  }

  private static CheckoutSeen fresh(PurchaseId id, Price price) {
    return new CheckoutSeen(
        new Checkout(new CheckoutId("cs_" + id), url(id, Standing.OPEN)),
        id.toString(),
        Standing.OPEN,
        Optional.of(price),
        Optional.empty(),
        List.of(),
        false);
  }

  private static Optional<String> url(PurchaseId id, Standing standing) {
    return standing == Standing.OPEN ? Optional.of("https://pay.example/" + id) : Optional.empty();
  }
}
