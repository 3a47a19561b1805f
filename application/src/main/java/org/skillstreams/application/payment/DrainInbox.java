package org.skillstreams.application.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skillstreams.application.shared.DueWork.Due;
import org.skillstreams.application.shared.Transactions;
import org.skillstreams.domain.payment.WebhookId;
import org.skillstreams.domain.payment.WebhookState;

/** Works every message that may be taken, until there is none left. */
@Dependent
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class DrainInbox {

  private static final int PAGE = 50;

  private final Webhooks webhooks;
  private final WorkWebhook work;
  private final Transactions transactions;

  @Inject
  public DrainInbox(Webhooks webhooks, WorkWebhook work, Transactions transactions) {
    this.webhooks = webhooks;
    this.work = work;
    this.transactions = transactions;
  }

  /** How many messages came to be what; one that waits again was tried in vain. */
  public Map<WebhookState, Integer> handle() {
    var worked = new EnumMap<WebhookState, Integer>(WebhookState.class);
    List<Due> page;
    Optional<Due> last = Optional.empty();
    do {
      var after = last;
      page = transactions.apart(() -> webhooks.due(after, PAGE));
      for (var due : page) {
        work.handle(new WebhookId(due.id())).ifPresent(as -> worked.merge(as, 1, Integer::sum));
        last = Optional.of(due);
      }
    } while (page.size() == PAGE);
    return worked;
  }
}
