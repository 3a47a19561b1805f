package org.skillstreams.acceptance.shared;

import java.util.List;
import java.util.UUID;
import org.skillstreams.application.payment.DriftCard;
import org.skillstreams.application.payment.ReconciliationRun;

/** The payment company's books beside ours, as operators see them. */
public interface Books {

  /** Has them compared, once what moved has had its time to settle; answers how that went. */
  ReconciliationRun compare(Member operator);

  /** The differences that stand. */
  List<DriftCard> differences(Member operator);

  DriftCard heal(Member operator, UUID difference);

  DriftCard explain(Member operator, UUID difference, String reason);

  /** The company moves money that has nothing to do with us; answers its line. */
  void strangePayment();
}
