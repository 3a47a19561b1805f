package org.skillstreams.persistence.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillstreams.domain.payment.Asking;

/** When the payment company is asked next, in columns. */
@Embeddable
record AskingPart(@Column int questions, @Column(name = "ask_at") @Nullable Instant askAt) {

  static AskingPart of(Asking asking) {
    return new AskingPart(asking.count(), asking.at().orElse(null));
  }

  Asking toAsking() {
    return new Asking(questions, Optional.ofNullable(askAt));
  }
}
