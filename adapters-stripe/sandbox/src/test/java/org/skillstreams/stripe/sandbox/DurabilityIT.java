package org.skillstreams.stripe.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.exception.StripeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurabilityIT {

  @TempDir Path folder;

  @Test
  void aRestartKeepsSessionsBalancesTimeAndKeys() throws StripeException {
    String session;
    String paid;
    try (var playground = Playground.in(folder)) {
      session = playground.session(params -> params).getId();
      playground.sandbox.controls().advance(Duration.ofHours(3));
      paid = pay(playground);
    }
    try (var playground = Playground.in(folder)) {
      var sessions = playground.stripe().checkout().sessions();
      assertThat(sessions.retrieve(session).getStatus()).isEqualTo("open");
      assertThat(pay(playground)).isEqualTo(paid);
      assertThat(playground.stripe().balance().retrieve().getPending().getFirst().getAmount())
          .isEqualTo(941);
      playground.sandbox.controls().advance(Duration.ofHours(22));
      assertThat(sessions.retrieve(session).getStatus()).isEqualTo("expired");
    }
  }

  @Test
  void whatWasNotDeliveredIsDeliveredAfterARestart() throws StripeException {
    try (var shared = new Inbox("whsec_shared")) {
      shared.refuse(1000);
      try (var playground = Playground.in(folder, patiently(shared))) {
        pay(playground);
      }
      assertThat(shared.received()).isEmpty();
      shared.refuse(0);
      try (var _ = Playground.in(folder, patiently(shared))) {
        assertThat(shared.await("payment_intent.succeeded")).hasSize(1);
      }
    }
  }

  @Test
  void aLineThatWasCutOffIsDropped() throws StripeException, IOException {
    String id;
    try (var playground = Playground.in(folder)) {
      id = playground.session(params -> params).getId();
    }
    var file = folder.resolve("stripe.journal");
    Files.writeString(file, "[[\"\",\"customer\",\"cus_1\",{\"id", StandardOpenOption.APPEND);

    for (var i = 0; i < 2; i++) {
      try (var playground = Playground.in(folder)) {
        assertThat(playground.stripe().checkout().sessions().retrieve(id).getId()).isEqualTo(id);
        assertThat(playground.stripe().customers().list().getData()).isEmpty();
      }
    }
  }

  private static UnaryOperator<SandboxSettings> patiently(Inbox inbox) {
    return settings ->
        settings.telling(inbox.url(), "whsec_shared").withRetries(List.of(Duration.ofHours(1)));
  }

  private static String pay(Playground playground) throws StripeException {
    return playground
        .stripe()
        .paymentIntents()
        .create(Playground.paying(1000, "pm_card_visa").build(), Playground.key("once"))
        .getId();
  }
}
