package org.skillstreams.stripe.payment;

import com.stripe.Stripe;
import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.Charge;
import com.stripe.model.Dispute;
import com.stripe.model.Refund;
import com.stripe.model.StripeCollection;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.DisputeListParams;
import com.stripe.param.RefundListParams;
import com.stripe.param.checkout.SessionListParams;
import com.stripe.param.checkout.SessionRetrieveParams;
import com.stripe.service.checkout.SessionService;
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

  private static final long PAGE = 100;
  private static final int MOST_PAGES = 20;
  private static final Duration CLOCKS_DIFFER = Duration.ofHours(1);
  private static final Set<String> REFUND_CAME_BACK = Set.of("failed", "canceled");
  private static final Set<String> DISPUTE_ENDED =
      Set.of("won", "lost", "warning_closed", "prevented");

  private final StripeCalls calls = new StripeCalls();
  private final StripeAccount account;
  private final CheckoutParams params;
  private final Clock clock;

  @Inject
  public StripePayments(
      StripeAccount account,
      @ConfigProperty(name = "public.url", defaultValue = "http://localhost:8080") String publicUrl,
      Clock clock) {
    this.account = account;
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
    var options = RequestOptions.builder().setIdempotencyKey(order.callKey()).build();
    return calls.call(
        "POST checkout/sessions",
        () ->
            Sessions.seen(
                sessions().create(params.of(purchase, order), options), List.of(), false));
  }

  @Override
  public Outcome<CheckoutSeen> look(CheckoutId checkout) {
    var expanded = SessionRetrieveParams.builder().addExpand(Sessions.EXPAND).build();
    return calls.call(
        "GET checkout/session", () -> complete(sessions().retrieve(checkout.value(), expanded)));
  }

  @Override
  public Outcome<Optional<CheckoutSeen>> find(PaymentId payment) {
    var asked =
        SessionListParams.builder()
            .setPaymentIntent(payment.value())
            .addExpand("data." + Sessions.EXPAND)
            .build();
    return calls.call("GET checkout/sessions", () -> first(sessions().list(asked).getData()));
  }

  /** Stripe does not search by our reference, so all sessions since then are looked through. */
  @Override
  public Outcome<Optional<CheckoutSeen>> find(PurchaseId purchase, Duration age) {
    long since = clock.instant().minus(age).minus(CLOCKS_DIFFER).getEpochSecond();
    var last = Optional.<String>empty();
    for (int page = 0; page < MOST_PAGES; page++) {
      var asked = page(since, last);
      var outcome = calls.call("GET checkout/sessions", () -> sessions().list(asked));
      if (!(outcome instanceof Outcome.Done<StripeCollection<Session>>(var list))) {
        return outcome.map(_ -> Optional.empty());
      }
      var ours =
          list.getData().stream()
              .filter(one -> purchase.toString().equals(one.getClientReferenceId()))
              .findFirst();
      if (ours.isPresent()) {
        return look(new CheckoutId(ours.get().getId())).map(Optional::of);
      }
      if (!list.getHasMore()) {
        return new Outcome.Done<>(Optional.empty());
      }
      last = Optional.of(list.getData().getLast().getId());
    }
    return new Outcome.Unknown<>("more checkouts than are looked through");
  }

  private static SessionListParams page(long since, Optional<String> last) {
    var asked =
        SessionListParams.builder()
            .setLimit(PAGE)
            .setCreated(SessionListParams.Created.builder().setGte(since).build());
    last.ifPresent(asked::setStartingAfter);
    return asked.build();
  }

  private Optional<CheckoutSeen> first(List<Session> found) throws StripeException {
    return found.isEmpty() ? Optional.empty() : Optional.of(complete(found.getFirst()));
  }

  /** The session with what took money back; asked for only where the charge says that there is. */
  private CheckoutSeen complete(Session session) throws StripeException {
    var charge = Sessions.charge(session);
    if (charge.isEmpty()) {
      return Sessions.seen(session, List.of(), false);
    }
    var disputes = disputed(charge.get()) ? disputes(session) : List.<Dispute>of();
    var reversals = new ArrayList<MoneyBack>();
    if (charge.get().getAmountRefunded() > 0) {
      refunds(session).forEach(one -> reversals.add(money(one)));
    }
    disputes.stream()
        .filter(one -> one.getStatus().equals("lost"))
        .forEach(one ->
            reversals.add(new MoneyBack(one.getId(), MoneyBack.Kind.DISPUTE, one.getAmount())));
    boolean open = disputes.stream().anyMatch(one -> !DISPUTE_ENDED.contains(one.getStatus()));
    return Sessions.seen(session, reversals, open);
  }

  private static boolean disputed(Charge charge) {
    return Boolean.TRUE.equals(charge.getDisputed());
  }

  private static MoneyBack money(Refund refund) {
    return new MoneyBack(refund.getId(), MoneyBack.Kind.REFUND, refund.getAmount());
  }

  private List<Refund> refunds(Session session) throws StripeException {
    var asked =
        RefundListParams.builder()
            .setPaymentIntent(session.getPaymentIntent())
            .setLimit(PAGE)
            .build();
    return client().v1().refunds().list(asked).getData().stream()
        .filter(one -> !REFUND_CAME_BACK.contains(one.getStatus()))
        .toList();
  }

  private List<Dispute> disputes(Session session) throws StripeException {
    var asked =
        DisputeListParams.builder()
            .setPaymentIntent(session.getPaymentIntent())
            .setLimit(PAGE)
            .build();
    return client().v1().disputes().list(asked).getData();
  }

  private SessionService sessions() {
    return client().v1().checkout().sessions();
  }

  private StripeClient client() {
    return account.client();
  }
}
