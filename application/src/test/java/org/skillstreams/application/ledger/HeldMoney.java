package org.skillstreams.application.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.ToLongFunction;
import org.skillstreams.application.ledger.HoldStory.Use;
import org.skillstreams.domain.ledger.AccountName;

/** The ledger's accounts beside the books that a {@link HoldStory} kept of itself. */
public final class HeldMoney {

  private HeldMoney() {}

  /**
   * Captured = fees + payouts + refunds + losses + still held, for each engagement; and what a
   * person earned is in the wallet, in transit or paid out.
   */
  public static void isExplained(HoldStory story, ToLongFunction<AccountName> balance) {
    for (var engagement : story.engagements()) {
      long held = balance.applyAsLong(engagement.name());

      assertThat(held).isNotNegative();
      assertThat(
              story.sum(engagement, Use.PLATFORM)
                  + story.sum(engagement, Use.WALLETS)
                  + story.sum(engagement, Use.REFUNDED)
                  + story.sum(engagement, Use.LOST)
                  + held)
          .isEqualTo(story.sum(engagement, Use.CAPTURED));
    }
    story
        .kept()
        .forEach((wallet, kept) ->
            assertThat(balance.applyAsLong(wallet.name()) + balance.applyAsLong(wallet.inTransit()))
                .isEqualTo(kept));
  }
}
