package org.skillstreams.application.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.skillstreams.domain.payment.WebhookState;

/** Works every message that may be taken, until there is none left. */
@Dependent
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class DrainInbox {

  /** Few enough to be worked before their turn is over, even if the company answers slowly. */
  private static final int PAGE = 10;

  private final WorkWebhook work;

  @Inject
  public DrainInbox(WorkWebhook work) {
    this.work = work;
  }

  /** How many messages came to be what; one that waits again was tried in vain. */
  public Map<WebhookState, Integer> handle() {
    var worked = new EnumMap<WebhookState, Integer>(WebhookState.class);
    List<WebhookState> page;
    do {
      page = work.next(PAGE);
      page.forEach(as -> worked.merge(as, 1, Integer::sum));
    } while (!page.isEmpty());
    return worked;
  }
}
