package org.skillstreams.application.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.ledger.WithdrawalTrack.By;
import org.skillstreams.application.shared.Why;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.ledger.WithdrawalId;
import org.skillstreams.domain.ledger.WithdrawalState.Decision;

/** An admin approves or rejects a withdrawal, once; rejected, the money is back in the wallet. */
@Dependent
@Transactional
public class DecideWithdrawal {

  private final WithdrawalMoves moves;
  private final WithdrawalViews views;

  @Inject
  public DecideWithdrawal(WithdrawalMoves moves, WithdrawalViews views) {
    this.moves = moves;
    this.views = views;
  }

  /** What was decided, and why. */
  public record Command(Caller by, WithdrawalId withdrawal, boolean approve, String reason) {}

  public WithdrawalView handle(Command command) {
    command.by().mustBe(Role.ADMIN);
    var reason = Why.required(command.reason());
    var admin = command.by().person();
    var by = new By(command.by().role().actor(), Optional.of(admin), Optional.of(reason));
    moves.make(
        command.withdrawal(),
        by,
        (withdrawal, now) -> {
          var decision = new Decision(admin, reason, now);
          return command.approve() ? withdrawal.approve(decision) : withdrawal.reject(decision);
        });
    return views.get(command.withdrawal());
  }
}
