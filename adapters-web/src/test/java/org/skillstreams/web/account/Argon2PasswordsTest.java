package org.skillstreams.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SS-78")
class Argon2PasswordsTest {

  private final Argon2Passwords passwords = new Argon2Passwords();

  @Test
  void aPasswordMatchesItsOwnHashAndNoOther() {
    var hash = passwords.hash("correct horse battery");

    assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(passwords.matches("correct horse battery", hash)).isTrue();
    assertThat(passwords.matches("correct horse batterY", hash)).isFalse();
    assertThat(passwords.hash("correct horse battery")).isNotEqualTo(hash);
  }

  @Test
  @Tag("A2")
  void theDecoyCostsAsMuchAndMatchesNothing() {
    assertThat(passwords.decoy()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(passwords.matches("", passwords.decoy())).isFalse();
    assertThat(passwords.matches("correct horse battery", passwords.decoy())).isFalse();
  }
}
