package org.skillstreams.acceptance.http;

import jakarta.json.Json;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.skillstreams.acceptance.shared.Member;
import org.skillstreams.application.payment.PurchaseView;

/**
 * Somebody who buys credits again and again. What gets no answer is sent again, under the same key,
 * as a browser would; who is shown no page to pay on begins anew.
 */
record Shopper(Desk desk, Company company, Member member, AtomicInteger paid) {

  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final String CARD = "card";

  /** Buys until told to stop; what was begun is ended. */
  void shop(AtomicInteger stop) throws InterruptedException {
    while (stop.get() == 0) {
      var key = UUID.randomUUID().toString();
      var page = insist(() -> page(key));
      if (page.isPresent()) {
        insist(() -> pay(page.get()));
        paid.incrementAndGet();
      }
    }
  }

  /** Where to pay, if that is known. */
  private Optional<String> page(String key) {
    var body = Json.createObjectBuilder().add("packageId", "credits-10").build();
    var begun = Desk.as(PurchaseView.class, desk.postOnce(member, "credits/purchases", body, key));
    return begun.checkoutUrl();
  }

  /** Fills in the page, unless an attempt before had no answer and was taken all the same. */
  private boolean pay(String page) {
    if (!company.complete(page)) {
      company.pay(page, CARD);
    }
    return true;
  }

  private static <T> T insist(Callable<T> request) throws InterruptedException {
    while (true) {
      try {
        return request.call();
      } catch (InterruptedException stop) {
        throw stop;
      } catch (Exception | AssertionError noAnswer) {
        Thread.sleep(PAUSE);
      }
    }
  }
}
