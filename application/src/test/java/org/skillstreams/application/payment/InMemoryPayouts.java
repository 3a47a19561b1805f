package org.skillstreams.application.payment;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.DueWork.Due;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.ledger.WithdrawalId;
import org.skillstreams.domain.payment.Asking;
import org.skillstreams.domain.payment.Disbursement;
import org.skillstreams.domain.payment.DisbursementStage;
import org.skillstreams.domain.payment.PaymentRefusal;
import org.skillstreams.domain.payment.PayoutAccount;
import org.skillstreams.domain.shared.Refusal;

/** Disbursements and the accounts they go to, in memory. */
public final class InMemoryPayouts {

  private static final Comparator<Due> OLDEST_FIRST =
      Comparator.comparing(Due::at).thenComparing(one -> one.id().toString());

  private final Map<WithdrawalId, Disbursement> disbursements = new HashMap<>();
  private final Map<PersonId, PayoutAccount> accounts = new HashMap<>();
  private final Clock clock;

  public InMemoryPayouts(Clock clock) {
    this.clock = clock;
  }

  public Disbursements disbursements() {
    return new ByWithdrawal();
  }

  public PayoutAccounts accounts() {
    return new ByOwner();
  }

  private List<Due> due(Stream<Due> all, Optional<Due> after, int limit) {
    var now = clock.instant();
    return all.filter(one -> !one.at().isAfter(now))
        .filter(one -> after.isEmpty() || OLDEST_FIRST.compare(one, after.get()) > 0)
        .sorted(OLDEST_FIRST)
        .limit(limit)
        .toList();
  }

  private static Stream<Due> asking(UUID id, Asking asking) {
    return asking.at().map(at -> new Due(id, at)).stream();
  }

  private final class ByWithdrawal implements Disbursements {

    @Override
    public boolean addOnce(Disbursement one) {
      return disbursements.putIfAbsent(one.withdrawal(), one) == null;
    }

    @Override
    public Disbursement lock(WithdrawalId withdrawal) {
      return lockUnlessHeld(withdrawal)
          .orElseThrow(() -> new Refusal(PaymentRefusal.NO_SUCH_DISBURSEMENT));
    }

    @Override
    public Optional<Disbursement> lockUnlessHeld(WithdrawalId withdrawal) {
      return Optional.ofNullable(disbursements.get(withdrawal));
    }

    @Override
    public void save(Disbursement one) {
      disbursements.put(one.withdrawal(), one);
    }

    @Override
    public void wake(PersonId payee) {
      disbursements.replaceAll((_, one) ->
          one.payee().equals(payee) && one.stage() == DisbursementStage.WAITING
              ? dueNow(one, clock.instant())
              : one);
    }

    private static Disbursement dueNow(Disbursement one, Instant now) {
      return new Disbursement(
          one.withdrawal(),
          one.payee(),
          one.money(),
          one.intendedAt(),
          one.state(),
          one.attempt(),
          new Asking(one.asking().count(), Optional.of(now)),
          one.version());
    }

    @Override
    public List<Due> due(Optional<Due> after, int limit) {
      return InMemoryPayouts.this.due(
          disbursements.values().stream()
              .flatMap(one -> asking(one.withdrawal().value(), one.asking())),
          after,
          limit);
    }
  }

  private final class ByOwner implements PayoutAccounts {

    @Override
    public boolean addOnce(PayoutAccount one) {
      return accounts.putIfAbsent(one.owner(), one) == null;
    }

    @Override
    public Optional<PayoutAccount> find(PersonId owner) {
      return Optional.ofNullable(accounts.get(owner));
    }

    @Override
    public PayoutAccount lock(PersonId owner) {
      return find(owner).orElseThrow(() -> new Refusal(PaymentRefusal.NOBODYS_ACCOUNT));
    }

    @Override
    public Optional<PayoutAccount> lockUnlessHeld(PersonId owner) {
      return find(owner);
    }

    @Override
    public void save(PayoutAccount one) {
      accounts.put(one.owner(), one);
    }

    @Override
    public List<Due> due(Optional<Due> after, int limit) {
      return InMemoryPayouts.this.due(
          accounts.values().stream().flatMap(one -> asking(one.owner().value(), one.asking())),
          after,
          limit);
    }
  }
}
