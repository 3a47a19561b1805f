package org.skillstreams.messaging.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class SmtpRepliesTest {

  @Test
  void whatAServerSaysDecidesWhetherItIsTriedAgain() {
    var unknown = wrapped("550 5.1.1 No such user here");
    var later = wrapped("451 4.7.1 Greylisted, come again");
    var gone = new MessagingException("Exception reading response", new IOException("reset"));

    assertThat(SmtpReplies.permanent(unknown)).isTrue();
    assertThat(SmtpReplies.permanent(later)).isFalse();
    assertThat(SmtpReplies.answered(later)).isTrue();
    assertThat(SmtpReplies.answered(gone)).isFalse();
    assertThat(SmtpReplies.words(unknown)).contains("5.1.1 No such user here");
  }

  private static MessagingException wrapped(String reply) {
    return new MessagingException("Invalid Addresses", new MessagingException(reply + "\n"));
  }
}
