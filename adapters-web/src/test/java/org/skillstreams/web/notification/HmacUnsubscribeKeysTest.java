package org.skillstreams.web.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillstreams.application.notification.UnsubscribeKeys.Wish;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.notification.NotificationType;

@Tag("A2")
class HmacUnsubscribeKeysTest {

  private final HmacUnsubscribeKeys keys = new HmacUnsubscribeKeys("a secret of this test");
  private final PersonId maria = new PersonId(UUID.randomUUID());

  @Test
  void aKeySaysWhoWantsNoMoreMailsOfWhichKind() {
    var quotes = new Wish(maria, Optional.of(NotificationType.QUOTE_RECEIVED));
    var digest = new Wish(maria, Optional.empty());

    assertThat(keys.read(keys.issue(quotes))).contains(quotes);
    assertThat(keys.read(keys.issue(digest))).contains(digest);
  }

  @Test
  void aKeyOfAnotherSecretOrForSomebodyElseIsNothing() {
    var key = keys.issue(new Wish(maria, Optional.empty()));
    var nina = Base64.getUrlEncoder().withoutPadding();
    var forged =
        nina.encodeToString((UUID.randomUUID() + ":digest").getBytes(StandardCharsets.UTF_8))
            + key.substring(key.indexOf('.'));

    assertThat(new HmacUnsubscribeKeys("another secret").read(key)).isEmpty();
    assertThat(keys.read(forged)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "a.b", "a.b.c", "%%.%%", "ä"})
  void whatIsNoKeyIsNothing(String text) {
    assertThat(keys.read(text)).isEmpty();
  }
}
