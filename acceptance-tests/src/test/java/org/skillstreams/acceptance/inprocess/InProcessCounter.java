package org.skillstreams.acceptance.inprocess;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.acceptance.shared.Counter;
import org.skillstreams.acceptance.shared.Member;
import org.skillstreams.application.payment.AcceptWebhook;
import org.skillstreams.application.payment.DrainInbox;
import org.skillstreams.application.payment.InMemoryGateway;
import org.skillstreams.application.payment.InMemoryGateway.Fault;
import org.skillstreams.application.payment.ListWebhooks;
import org.skillstreams.application.payment.Messages;
import org.skillstreams.application.payment.PurchaseView;
import org.skillstreams.application.payment.ReadPurchase;
import org.skillstreams.application.payment.ReplayWebhook;
import org.skillstreams.application.payment.StartPurchase;
import org.skillstreams.application.payment.WebhookCard;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.payment.CheckoutSeen.Standing;
import org.skillstreams.domain.payment.MoneyBack;
import org.skillstreams.domain.payment.MoneyBack.Kind;
import org.skillstreams.domain.payment.MovementKind;
import org.skillstreams.domain.payment.PackageId;
import org.skillstreams.domain.payment.Price;
import org.skillstreams.domain.payment.PurchaseId;
import org.skillstreams.domain.payment.WebhookEndpoint;
import org.skillstreams.domain.payment.WebhookId;

/** Buying credits by the use cases, from a payment company in memory. */
record InProcessCounter(Platform platform, InMemoryGateway gateway, InProcessBooks books)
    implements Counter {

  private static final PageRequest ALL = PageRequest.first(PageRequest.MOST);

  @Override
  public UUID begin(Member who, int credits, String key) {
    var command = new StartPurchase.Command(who.caller(), new PackageId("credits-" + credits), key);
    return platform.refusing(() -> platform.get(StartPurchase.class).handle(command)).id();
  }

  @Override
  public PurchaseView purchase(Member who, UUID purchase) {
    return platform.answer(
        () -> platform.get(ReadPurchase.class).handle(who.caller(), new PurchaseId(purchase)));
  }

  @Override
  public void happens(UUID purchase, Event event) {
    var id = new PurchaseId(purchase);
    write(id, event);
    var _ =
        switch (event) {
          case PAID -> gateway.now(id, Standing.PAID);
          case PAID_BY_BANK_DEBIT, PAID_FROM_AN_EMPTY_ACCOUNT ->
              gateway.now(id, Standing.PROCESSING);
          case DEBIT_FAILED -> gateway.now(id, Standing.FAILED);
          case EXPIRED -> gateway.now(id, Standing.EXPIRED);
          case PAID_LESS -> gateway.tamper(id, new Price(1, "USD"));
          case REFUNDED -> gateway.reverse(id, whole(id, Kind.REFUND));
          case DISPUTED -> gateway.dispute(id, true);
          case DISPUTE_WON -> gateway.dispute(id, false);
          case DISPUTE_LOST -> gateway.reverse(id, whole(id, Kind.DISPUTE));
        };
  }

  /** What the company's own books say of it. */
  private void write(PurchaseId id, Event event) {
    switch (event) {
      case PAID -> books.write(MovementKind.PAYMENT, id, price(id));
      case REFUNDED -> books.write(MovementKind.REFUND, id, -price(id));
      case DISPUTED -> books.write(MovementKind.DISPUTE, id, -price(id));
      case DISPUTE_WON -> books.write(MovementKind.DISPUTE, id, price(id));
      case PAID_BY_BANK_DEBIT,
          PAID_FROM_AN_EMPTY_ACCOUNT,
          DEBIT_FAILED,
          EXPIRED,
          PAID_LESS,
          DISPUTE_LOST -> {}
    }
  }

  private long price(PurchaseId id) {
    return gateway.seen(id).price().orElseThrow().amount();
  }

  private MoneyBack whole(PurchaseId id, Kind kind) {
    return new MoneyBack(kind.key() + "_" + id, kind, price(id));
  }

  @Override
  public void message(UUID purchase, String type, int times) {
    var body = Messages.about(new PurchaseId(purchase), type);
    for (int i = 0; i < times; i++) {
      accept(body, Messages.GENUINE);
      work();
    }
  }

  @Override
  public void forge(UUID purchase) {
    accept(Messages.about(new PurchaseId(purchase), Messages.COMPLETED), "forged");
  }

  private void accept(byte[] body, String signature) {
    var _ =
        platform.refusing(() ->
            platform.get(AcceptWebhook.class).handle(WebhookEndpoint.PLATFORM, body, signature));
  }

  @Override
  public void answersAreLost(boolean lost) {
    gateway.fail(lost ? Fault.ANSWER_LOST : Fault.NONE);
  }

  @Override
  public void connected(boolean account) {
    gateway.configure(account);
  }

  @Override
  public void asUsual() {
    gateway.fail(Fault.NONE);
    gateway.configure(true);
  }

  @Override
  public void work() {
    var _ = platform.get(DrainInbox.class).handle();
  }

  @Override
  public List<WebhookCard> messages(Member operator, UUID purchase) {
    var all =
        platform.answer(() ->
            platform
                .get(ListWebhooks.class)
                .handle(operator.caller().operator(), Optional.empty(), Optional.empty(), ALL));
    var checkout = Optional.of("cs_" + purchase);
    return all.items().stream().filter(one -> one.object().equals(checkout)).toList();
  }

  @Override
  public void replay(Member operator, UUID message, String reason) {
    platform.act(() ->
        platform
            .get(ReplayWebhook.class)
            .handle(operator.caller().operator(), new WebhookId(message), reason));
    work();
  }
}
