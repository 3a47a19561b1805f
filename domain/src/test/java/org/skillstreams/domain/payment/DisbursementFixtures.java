package org.skillstreams.domain.payment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.ledger.WithdrawalId;

/** Disbursements in every stage, and what the payment company may say about them. */
public final class DisbursementFixtures {

  public static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
  public static final Money EIGHTY = new Money(8_000, "USD");

  private DisbursementFixtures() {}

  public static Disbursement intended() {
    return intended(new WithdrawalId(UUID.randomUUID()), new PersonId(UUID.randomUUID()));
  }

  public static Disbursement intended(WithdrawalId withdrawal, PersonId payee) {
    return Disbursement.intend(withdrawal, payee, EIGHTY, NOON);
  }

  /** One in this stage, by moves that lead there. */
  public static Disbursement in(DisbursementStage stage, Disbursement intended) {
    return switch (stage) {
      case INTENDED -> intended;
      case WAITING -> last(intended, intended.await("incomplete", NOON));
      case TRANSFERRING -> last(intended, intended.transfer(account(intended), NOON));
      case PAYING_OUT ->
          follow(in(DisbursementStage.TRANSFERRING, intended), transfer(intended, 0));
      case UNDER_WAY -> said(intended, PayoutSeen.Standing.UNDER_WAY);
      case ARRIVED -> said(intended, PayoutSeen.Standing.ARRIVED);
      case REVERSING -> said(intended, PayoutSeen.Standing.FAILED);
      case RETURNED ->
          follow(
              in(DisbursementStage.REVERSING, intended),
              transfer(intended, intended.money().amount()));
    };
  }

  private static Disbursement said(Disbursement intended, PayoutSeen.Standing standing) {
    var paying = in(DisbursementStage.PAYING_OUT, intended);
    return last(paying, paying.follow(payout(intended, standing), NOON));
  }

  public static PayoutAccountId account(Disbursement of) {
    return new PayoutAccountId("acct_" + of.payee());
  }

  public static PayoutAccountSeen account(PersonId owner, PayoutAccountSeen.Standing standing) {
    boolean ready = standing == PayoutAccountSeen.Standing.READY;
    return new PayoutAccountSeen(
        new PayoutAccountId("acct_" + owner),
        owner.toString(),
        standing,
        ready ? Optional.of("6789") : Optional.empty(),
        ready ? List.of() : List.of("individual.verification.document"));
  }

  public static TransferSeen transfer(Disbursement of, long reversed) {
    return new TransferSeen(
        new TransferId("tr_" + of.withdrawal()),
        of.withdrawal().toString(),
        account(of),
        of.money(),
        reversed);
  }

  public static PayoutSeen payout(Disbursement of, PayoutSeen.Standing standing) {
    boolean failed = standing == PayoutSeen.Standing.FAILED;
    return new PayoutSeen(
        new PayoutId("po_" + of.withdrawal()),
        account(of),
        of.withdrawal().toString(),
        of.money(),
        standing,
        NOON.plusSeconds(86_400),
        failed ? Optional.of("account_closed") : Optional.empty());
  }

  public static Disbursement follow(Disbursement disbursement, TransferSeen seen) {
    return last(disbursement, disbursement.follow(seen, NOON));
  }

  private static Disbursement last(Disbursement before, List<DisbursementStep> steps) {
    return steps.isEmpty() ? before : steps.getLast().after();
  }
}
