package org.skillstreams.application.ledger;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.skillstreams.application.ledger.WithdrawalView.Owner;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.ledger.LedgerRefusal;
import org.skillstreams.domain.ledger.Withdrawal;
import org.skillstreams.domain.ledger.WithdrawalId;
import org.skillstreams.domain.ledger.WithdrawalStage;
import org.skillstreams.domain.ledger.WithdrawalState.Decision;
import org.skillstreams.domain.ledger.WithdrawalState.Paid;
import org.skillstreams.domain.ledger.WithdrawalState.Returned;
import org.skillstreams.domain.shared.Refusal;

/** Withdrawals in a map, and how they look. */
public final class InMemoryWithdrawals implements Withdrawals, WithdrawalViews {

  private static final UUID FIRST = new UUID(0, 0);
  private static final UUID LAST = new UUID(-1, -1);
  private static final Comparator<WithdrawalView> BY_ID =
      Comparator.comparing(InMemoryWithdrawals::text);

  private final Map<WithdrawalId, Withdrawal> withdrawals = new LinkedHashMap<>();
  private final Function<PersonId, String> names;

  public InMemoryWithdrawals(Function<PersonId, String> names) {
    this.names = names;
  }

  @Override
  public synchronized void add(Withdrawal withdrawal) {
    withdrawals.put(withdrawal.id(), withdrawal);
  }

  @Override
  public synchronized Withdrawal lock(WithdrawalId id) {
    return Optional.ofNullable(withdrawals.get(id)).orElseThrow(InMemoryWithdrawals::unknown);
  }

  @Override
  public synchronized Withdrawal ofRequest(PersonId owner, String requestKey) {
    return withdrawals.values().stream()
        .filter(one -> one.wallet().owner().equals(owner))
        .filter(one -> one.requestKey().equals(requestKey))
        .findFirst()
        .orElseThrow(InMemoryWithdrawals::unknown);
  }

  @Override
  public synchronized void save(Withdrawal withdrawal) {
    withdrawals.put(withdrawal.id(), withdrawal);
  }

  @Override
  public WithdrawalView get(WithdrawalId id) {
    return view(lock(id));
  }

  @Override
  public Page<WithdrawalView> of(PersonId owner, PageRequest page) {
    var behind = WithdrawalCursor.read(page, LAST).toString();
    return page(
        one -> one.owner().id().equals(owner.value()) && text(one).compareTo(behind) < 0,
        BY_ID.reversed(),
        page);
  }

  @Override
  public Page<WithdrawalView> in(Optional<WithdrawalStage> stage, PageRequest page) {
    var behind = WithdrawalCursor.read(page, FIRST).toString();
    return page(
        one ->
            stage.map(WithdrawalStage::key).orElse(one.state()).equals(one.state())
                && text(one).compareTo(behind) > 0,
        BY_ID,
        page);
  }

  private synchronized Page<WithdrawalView> page(
      Predicate<WithdrawalView> wanted, Comparator<WithdrawalView> order, PageRequest page) {
    var rows =
        withdrawals.values().stream()
            .map(this::view)
            .filter(wanted)
            .sorted(order)
            .limit(page.limit() + 1L)
            .toList();
    return Page.of(rows, page.limit(), WithdrawalCursor::write);
  }

  private WithdrawalView view(Withdrawal withdrawal) {
    var owner = withdrawal.wallet().owner();
    return new WithdrawalView(
        withdrawal.id().value(),
        new Owner(owner.value(), names.apply(owner)),
        withdrawal.amount(),
        withdrawal.wallet().currency().code(),
        withdrawal.stage().key(),
        withdrawal.requestedAt(),
        withdrawal.decision().map(Decision::at),
        withdrawal.decision().map(Decision::reason),
        settledAt(withdrawal),
        withdrawal.state() instanceof Returned back ? Optional.of(back.cause()) : Optional.empty(),
        Optional.empty());
  }

  private static Optional<Instant> settledAt(Withdrawal withdrawal) {
    return switch (withdrawal.state()) {
      case Paid paid -> Optional.of(paid.at());
      case Returned back -> Optional.of(back.at());
      default -> Optional.empty();
    };
  }

  private static String text(WithdrawalView one) {
    return one.id().toString();
  }

  private static Refusal unknown() {
    return new Refusal(LedgerRefusal.NO_SUCH_WITHDRAWAL);
  }
}
