package org.skillstreams.stripe.payment;

import com.stripe.model.Transfer;
import com.stripe.param.TransferCreateParams;
import com.stripe.param.TransferListParams;
import com.stripe.param.TransferReversalCreateParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.skillstreams.application.payment.Outcome;
import org.skillstreams.application.payment.Transfers;
import org.skillstreams.domain.payment.ChargeId;
import org.skillstreams.domain.payment.PayoutAccountId;
import org.skillstreams.domain.payment.TransferId;
import org.skillstreams.domain.payment.TransferSeen;

/** Transfers to connected accounts. Our reference is Stripe's transfer group, which it finds. */
@ApplicationScoped
public class StripeTransfers implements Transfers {

  private final StripeCalls calls;

  @Inject
  public StripeTransfers(StripeCalls calls) {
    this.calls = calls;
  }

  @Override
  public Outcome<TransferSeen> send(Order order) {
    var params =
        TransferCreateParams.builder()
            .setAmount(StripeMoney.units(order.money()))
            .setCurrency(StripeMoney.code(order.money()))
            .setDestination(order.to().value())
            .setTransferGroup(order.reference());
    order.source().map(ChargeId::value).ifPresent(params::setSourceTransaction);
    return calls.call(
        "POST transfers",
        stripe ->
            seen(stripe.transfers().create(params.build(), StripeCalls.once(order.callKey()))));
  }

  @Override
  public Outcome<Optional<TransferSeen>> find(String reference) {
    var params = TransferListParams.builder().setTransferGroup(reference).setLimit(1L).build();
    return calls.call(
        "GET transfers",
        stripe ->
            stripe.transfers().list(params).getData().stream()
                .findFirst()
                .map(StripeTransfers::seen));
  }

  @Override
  public Outcome<TransferSeen> look(TransferId transfer) {
    return calls.call(
        "GET transfer", stripe -> seen(stripe.transfers().retrieve(transfer.value())));
  }

  @Override
  public Outcome<TransferSeen> reverse(TransferId transfer, String callKey) {
    var params = TransferReversalCreateParams.builder().addExpand("transfer").build();
    return calls.call(
        "POST transfers/reversals",
        stripe ->
            seen(
                stripe
                    .transfers()
                    .reversals()
                    .create(transfer.value(), params, StripeCalls.once(callKey))
                    .getTransferObject()));
  }

  private static TransferSeen seen(Transfer transfer) {
    return new TransferSeen(
        new TransferId(transfer.getId()),
        Optional.ofNullable(transfer.getTransferGroup()).orElse(""),
        new PayoutAccountId(transfer.getDestination()),
        StripeMoney.read(transfer.getAmount(), transfer.getCurrency()),
        StripeMoney.minor(transfer.getAmountReversed(), transfer.getCurrency()));
  }
}
