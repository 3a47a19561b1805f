package org.skillstreams.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.domain.account.Role;

class PayloadTest {

  @Test
  void valuesLookAsEverywhereOnTheWire() {
    var id = UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e");

    assertThat(
            new Payload()
                .with("id", id)
                .with("role", Role.PROVIDER)
                .with("count", 3L)
                .with("there", true)
                .with("none", Optional.empty())
                .with("some", Optional.of("x"))
                .with("part", new Payload().with("n", 1))
                .text())
        .isEqualTo(
            "{\"id\":\"0f8fad5b-d9cb-469f-a165-70867728950e\",\"role\":\"provider\",\"count\":3,"
                + "\"there\":true,\"none\":null,\"some\":\"x\",\"part\":{\"n\":1}}");
  }

  @Test
  @Tag("X1")
  void noTextBreaksOutOfItsPlace() {
    var text = new Payload().with("t", "\"}</script>\n\\\u0000\u2028\ud83d\ude00ä").text();

    assertThat(text)
        .isEqualTo(
            "{\"t\":\"\\\"}\\u003c/script\\u003e\\u000a\\\\\\u0000\\u2028\\ud83d\\ude00ä\"}");
  }
}
