package org.skillstreams.application.payment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.skillstreams.application.payment.InMemoryGateway.Fault;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.payment.PayoutAccountId;
import org.skillstreams.domain.payment.PayoutAccountSeen;
import org.skillstreams.domain.payment.PayoutAccountSeen.Standing;
import org.skillstreams.domain.payment.PayoutId;
import org.skillstreams.domain.payment.PayoutSeen;
import org.skillstreams.domain.payment.TransferId;
import org.skillstreams.domain.payment.TransferSeen;

/**
 * The part of a payment company that pays people, in memory. What is sent again under a key is
 * answered as before; what is sent under another is done again.
 */
public final class InMemoryConnect implements ConnectedAccounts, Transfers, Payouts {

  private static final Instant ARRIVES = Instant.parse("2026-12-01T00:00:00Z");

  private final Map<PayoutAccountId, PayoutAccountSeen> accounts = new LinkedHashMap<>();
  private final Map<TransferId, TransferSeen> transfers = new LinkedHashMap<>();
  private final Map<PayoutId, PayoutSeen> payouts = new LinkedHashMap<>();
  private final Map<String, Object> answers = new HashMap<>();
  private final List<String> calls = new ArrayList<>();
  private Fault fault = Fault.NONE;
  private String failing = "";

  @Override
  public Outcome<PayoutAccountSeen> open(PersonId owner, String callKey) {
    return once(
        "open",
        callKey,
        () -> put(new PayoutAccountId("acct_" + callKey), owner, Standing.INCOMPLETE));
  }

  @Override
  public Outcome<Optional<PayoutAccountSeen>> find(PersonId owner, Duration age) {
    return answer(
        "find account",
        () ->
            accounts.values().stream()
                .filter(one -> one.reference().equals(owner.toString()))
                .findFirst());
  }

  @Override
  public Outcome<PayoutAccountSeen> look(PayoutAccountId account) {
    return answer("look account", () -> accounts.get(account));
  }

  @Override
  public Outcome<String> link(PayoutAccountId account, String callKey) {
    return once("link", callKey, () -> "https://pay.example/" + account + "/" + callKey);
  }

  @Override
  public Outcome<TransferSeen> send(Transfers.Order order) {
    return once(
        "transfer",
        order.callKey(),
        () -> {
          var id = new TransferId("tr_" + order.callKey());
          var sent = new TransferSeen(id, order.reference(), order.to(), order.money(), 0);
          transfers.put(id, sent);
          return sent;
        });
  }

  @Override
  public Outcome<Optional<TransferSeen>> find(String reference) {
    return answer(
        "find transfer",
        () ->
            transfers.values().stream()
                .filter(one -> one.reference().equals(reference))
                .findFirst());
  }

  @Override
  public Outcome<TransferSeen> look(TransferId transfer) {
    return answer("look transfer", () -> transfers.get(transfer));
  }

  @Override
  public Outcome<TransferSeen> reverse(TransferId transfer, String callKey) {
    return once("reverse", callKey, () -> takeBack(transfer));
  }

  @Override
  public Outcome<PayoutSeen> send(Payouts.Order order) {
    return once(
        "pay out",
        order.callKey(),
        () -> {
          var id = new PayoutId("po_" + order.callKey());
          var sent =
              new PayoutSeen(
                  id,
                  order.from(),
                  order.reference(),
                  order.money(),
                  PayoutSeen.Standing.UNDER_WAY,
                  ARRIVES,
                  Optional.empty());
          payouts.put(id, sent);
          return sent;
        });
  }

  @Override
  public Outcome<Optional<PayoutSeen>> find(PayoutAccountId from, String reference, Duration age) {
    return answer(
        "find payout",
        () ->
            payouts.values().stream().filter(one -> one.reference().equals(reference)).findFirst());
  }

  @Override
  public Outcome<PayoutSeen> look(PayoutAccountId from, PayoutId payout) {
    return answer("look payout", () -> payouts.get(payout));
  }

  /** The owner told everything, or the company thinks otherwise. */
  public synchronized PayoutAccountSeen now(PersonId owner, Standing standing) {
    var known =
        accounts.values().stream()
            .filter(one -> one.reference().equals(owner.toString()))
            .findFirst()
            .orElseThrow();
    return put(known.id(), owner, standing);
  }

  /** What a bank does with the money of this reference. */
  public synchronized PayoutSeen bank(String reference, PayoutSeen.Standing standing) {
    payouts.replaceAll((_, one) -> one.reference().equals(reference) ? with(one, standing) : one);
    return payouts.values().stream()
        .filter(one -> one.reference().equals(reference))
        .findFirst()
        .orElseThrow();
  }

  /** What a bank does with all money that is on its way there, or was. */
  public synchronized void banks(PayoutSeen.Standing standing) {
    payouts.replaceAll((_, one) -> with(one, standing));
  }

  /** Somebody at the company takes money back by hand. */
  public synchronized TransferSeen takeBack(TransferId transfer) {
    var sent = transfers.get(transfer);
    var back =
        new TransferSeen(
            sent.id(), sent.reference(), sent.to(), sent.money(), sent.money().amount());
    transfers.put(transfer, back);
    return back;
  }

  /** From now on, calls whose name begins so go wrong. */
  public synchronized void fail(String call, Fault how) {
    failing = call;
    fault = how;
  }

  public synchronized void mend() {
    fault = Fault.NONE;
  }

  /** All calls so far, by name. */
  public synchronized List<String> calls() {
    return List.copyOf(calls);
  }

  public synchronized List<TransferSeen> transfers() {
    return List.copyOf(transfers.values());
  }

  public synchronized List<PayoutSeen> payouts() {
    return List.copyOf(payouts.values());
  }

  public synchronized List<PayoutAccountSeen> accounts() {
    return List.copyOf(accounts.values());
  }

  private PayoutAccountSeen put(PayoutAccountId id, PersonId owner, Standing standing) {
    boolean ready = standing == Standing.READY;
    var seen =
        new PayoutAccountSeen(
            id,
            owner.toString(),
            standing,
            ready ? Optional.of("6789") : Optional.empty(),
            ready ? List.of() : List.of("external_account"));
    accounts.put(id, seen);
    return seen;
  }

  private static PayoutSeen with(PayoutSeen one, PayoutSeen.Standing standing) {
    var cause =
        standing == PayoutSeen.Standing.FAILED
            ? Optional.of("account_closed")
            : Optional.<String>empty();
    return new PayoutSeen(
        one.id(), one.from(), one.reference(), one.money(), standing, one.arrives(), cause);
  }

  @SuppressWarnings("unchecked") // a key belongs to one kind of call
  private <T> Outcome<T> once(String call, String key, Supplier<T> work) {
    return answer(call, () -> (T) answers.computeIfAbsent(call + " " + key, _ -> work.get()));
  }

  private synchronized <T> Outcome<T> answer(String call, Supplier<T> work) {
    calls.add(call);
    var now = call.startsWith(failing) ? fault : Fault.NONE;
    return switch (now) {
      case NONE -> new Outcome.Done<>(work.get());
      case LOST -> new Outcome.Unknown<>("no answer");
      case ANSWER_LOST -> {
        var _ = work.get();
        yield new Outcome.Unknown<>("no answer");
      }
      case REFUSES -> new Outcome.Refused<>("no_such_thing");
    };
  }
}
