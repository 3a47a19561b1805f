package org.skillstreams.stripe.payment;

import com.stripe.exception.StripeException;
import com.stripe.param.BalanceTransactionListParams;
import com.stripe.service.V1Services;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.skillstreams.application.payment.CompanyBooks;
import org.skillstreams.application.payment.Outcome;

/** Stripe's books: the balance transactions of our account, the latest first. */
@ApplicationScoped
public class StripeBooks implements CompanyBooks {

  private static final long PAGE = 100;

  private final StripeCalls calls;
  private final StripeAccount account;

  @Inject
  public StripeBooks(StripeCalls calls, StripeAccount account) {
    this.calls = calls;
    this.account = account;
  }

  @Override
  public boolean open() {
    return account.configured();
  }

  @Override
  public Outcome<Stretch> since(Instant from, Optional<String> after) {
    var asked =
        BalanceTransactionListParams.builder()
            .setLimit(PAGE)
            .addExpand("data.source")
            .setCreated(
                BalanceTransactionListParams.Created.builder()
                    .setGte(from.getEpochSecond())
                    .build());
    after.ifPresent(asked::setStartingAfter);
    return calls.call("GET balance_transactions", stripe -> read(stripe, asked.build()));
  }

  private static Stretch read(V1Services stripe, BalanceTransactionListParams asked)
      throws StripeException {
    var list = stripe.balanceTransactions().list(asked);
    var lines = list.getData().stream().map(BooksLine::movement).toList();
    boolean more = Boolean.TRUE.equals(list.getHasMore());
    return new Stretch(lines, more ? Optional.of(lines.getLast().id()) : Optional.empty());
  }
}
