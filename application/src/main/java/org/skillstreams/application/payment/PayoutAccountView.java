package org.skillstreams.application.payment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.skillstreams.domain.payment.PayoutAccount;
import org.skillstreams.domain.payment.PayoutAccountSeen;

/**
 * Whether somebody can be paid, and where to.
 *
 * @param state {@code none}, {@code incomplete}, {@code ready} or {@code restricted}
 * @param bank the bank account that money goes to, all but its last digits hidden
 * @param needs what they have yet to show, in the payment company's words
 */
public record PayoutAccountView(String state, Optional<String> bank, List<String> needs) {

  static final PayoutAccountView NONE = new PayoutAccountView("none", Optional.empty(), List.of());

  static PayoutAccountView of(PayoutAccount account) {
    return new PayoutAccountView(
        account.state().name().toLowerCase(Locale.ROOT),
        account.seen().flatMap(PayoutAccountSeen::bank).map(digits -> "•••• " + digits),
        account.seen().map(PayoutAccountSeen::needs).orElse(List.of()));
  }
}
