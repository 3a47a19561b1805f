package org.skillstreams.stripe.payment;

import com.stripe.Stripe;
import com.stripe.exception.StripeException;
import com.stripe.model.Charge;
import com.stripe.model.Dispute;
import com.stripe.model.Refund;
import com.stripe.model.checkout.Session;
import com.stripe.param.DisputeListParams;
import com.stripe.param.RefundListParams;
import com.stripe.param.checkout.SessionListParams;
import com.stripe.param.checkout.SessionRetrieveParams;
import com.stripe.service.V1Services;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.skillstreams.application.payment.Outcome;
import org.skillstreams.application.payment.PaymentGateway;
import org.skillstreams.domain.payment.CheckoutId;
import org.skillstreams.domain.payment.CheckoutSeen;
import org.skillstreams.domain.payment.MoneyBack;
import org.skillstreams.domain.payment.Order;
import org.skillstreams.domain.payment.PaymentId;
import org.skillstreams.domain.payment.PurchaseId;

/** Payments by Stripe. Every request that changes something carries our own idempotency key. */
@ApplicationScoped
public class StripePayments implements PaymentGateway {

  private static final Set<String> REFUND_CAME_BACK = Set.of("failed", "canceled");
  private static final Set<String> DISPUTE_ENDED =
      Set.of("won", "lost", "warning_closed", "prevented");

  private final StripeAccount account;
  private final StripeCalls calls;
  private final CheckoutParams params;
  private final Clock clock;

  @Inject
  public StripePayments(
      StripeAccount account,
      StripeCalls calls,
      @ConfigProperty(name = "public.url", defaultValue = "http://localhost:8080") String publicUrl,
      Clock clock) {
    this.account = account;
    this.calls = calls;
    this.params = new CheckoutParams(publicUrl);
    this.clock = clock;
  }

  @Override
  public boolean configured() {
    return account.configured();
  }

  /** Versions of one release train are compatible, as {@code 2026-07-29.dahlia} and its kin. */
  @Override
  public boolean speaks(String apiVersion) {
    return apiVersion.endsWith("." + Stripe.MAJOR_API_VERSION);
  }

  @Override
  public Outcome<CheckoutSeen> open(PurchaseId purchase, Order order) {
    var options = StripeCalls.once(order.callKey());
    return calls.call(
        "POST checkout/sessions",
        stripe ->
            Sessions.seen(
                stripe.checkout().sessions().create(params.of(purchase, order), options),
                List.of(),
                false));
  }

  @Override
  public Outcome<CheckoutSeen> look(CheckoutId checkout) {
    var expanded = SessionRetrieveParams.builder().addExpand(Sessions.EXPAND).build();
    return calls.call(
        "GET checkout/session",
        stripe ->
            complete(stripe, stripe.checkout().sessions().retrieve(checkout.value(), expanded)));
  }

  @Override
  public Outcome<Optional<CheckoutSeen>> find(PaymentId payment) {
    var asked =
        SessionListParams.builder()
            .setPaymentIntent(payment.value())
            .addExpand("data." + Sessions.EXPAND)
            .build();
    return calls.call(
        "GET checkout/sessions",
        stripe -> first(stripe, stripe.checkout().sessions().list(asked).getData()));
  }

  @Override
  public Outcome<Optional<CheckoutSeen>> find(PurchaseId purchase, Duration age) {
    var created = SessionListParams.Created.builder().setGte(StripePages.since(clock, age)).build();
    var pages =
        new StripePages<Session>(
            calls,
            "GET checkout/sessions",
            (stripe, after) -> {
              var params =
                  SessionListParams.builder().setLimit(StripePages.SIZE).setCreated(created);
              after.ifPresent(params::setStartingAfter);
              return stripe.checkout().sessions().list(params.build());
            });
    var found = pages.first(one -> purchase.toString().equals(one.getClientReferenceId()));
    return found instanceof Outcome.Done<Optional<Session>>(var one) && one.isPresent()
        ? look(new CheckoutId(one.get().getId())).map(Optional::of)
        : found.map(_ -> Optional.empty());
  }

  private static Optional<CheckoutSeen> first(V1Services stripe, List<Session> found)
      throws StripeException {
    return found.isEmpty() ? Optional.empty() : Optional.of(complete(stripe, found.getFirst()));
  }

  /** The session with what took money back; asked for only where the charge says that there is. */
  private static CheckoutSeen complete(V1Services stripe, Session session) throws StripeException {
    var charge = Sessions.charge(session);
    if (charge.isEmpty()) {
      return Sessions.seen(session, List.of(), false);
    }
    var disputes = disputed(charge.get()) ? disputes(stripe, session) : List.<Dispute>of();
    var reversals = new ArrayList<MoneyBack>();
    if (charge.get().getAmountRefunded() > 0) {
      refunds(stripe, session).forEach(one -> reversals.add(money(one)));
    }
    disputes.stream()
        .filter(one -> one.getStatus().equals("lost"))
        .forEach(one -> reversals.add(money(one)));
    boolean open = disputes.stream().anyMatch(one -> !DISPUTE_ENDED.contains(one.getStatus()));
    return Sessions.seen(session, reversals, open);
  }

  private static boolean disputed(Charge charge) {
    return Boolean.TRUE.equals(charge.getDisputed());
  }

  private static MoneyBack money(Refund refund) {
    var amount = StripeMoney.minor(refund.getAmount(), refund.getCurrency());
    return new MoneyBack(refund.getId(), MoneyBack.Kind.REFUND, amount);
  }

  private static MoneyBack money(Dispute dispute) {
    var amount = StripeMoney.minor(dispute.getAmount(), dispute.getCurrency());
    return new MoneyBack(dispute.getId(), MoneyBack.Kind.DISPUTE, amount);
  }

  private static List<Refund> refunds(V1Services stripe, Session session) throws StripeException {
    var asked =
        RefundListParams.builder()
            .setPaymentIntent(session.getPaymentIntent())
            .setLimit(StripePages.SIZE)
            .build();
    return stripe.refunds().list(asked).getData().stream()
        .filter(one -> !REFUND_CAME_BACK.contains(one.getStatus()))
        .toList();
  }

  private static List<Dispute> disputes(V1Services stripe, Session session) throws StripeException {
    var asked =
        DisputeListParams.builder()
            .setPaymentIntent(session.getPaymentIntent())
            .setLimit(StripePages.SIZE)
            .build();
    return stripe.disputes().list(asked).getData();
  }
}
