package org.skillstreams.bootstrap.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  private static final Path HOME = Path.of("target");

  @Test
  void nothingAskedForIsADemoOnItsOwnDatabase() {
    var settings = Settings.of(HOME, Map.of());

    assertThat(settings.port()).isEqualTo(8080);
    assertThat(settings.data()).isAbsolute().hasFileName(".data");
    assertThat(settings.external()).isEmpty();
    assertThat(settings.demo()).isTrue();
  }

  @Test
  void anExternalDatabaseIsNoDemoUnlessAskedFor() {
    var named =
        Map.of("DB_URL", "jdbc:postgresql://db/x", "DB_PASSWORD", "a", "DB_OWNER_PASSWORD", "b");

    var settings = Settings.of(HOME, named);

    assertThat(settings.demo()).isFalse();
    assertThat(settings.external().orElseThrow().application())
        .isEqualTo(new Login("jdbc:postgresql://db/x", "skillstreams_app", "a"));
    assertThat(settings.external().orElseThrow().owner())
        .isEqualTo(new Login("jdbc:postgresql://db/x", "skillstreams_owner", "b"));
  }

  @Test
  void aDatabaseWithoutPasswordIsNamedInASentence() {
    assertThatThrownBy(() -> Settings.of(HOME, Map.of("DB_URL", "jdbc:postgresql://db/x")))
        .isInstanceOf(CannotStart.class)
        .hasMessage("DB_URL is set, so DB_OWNER_PASSWORD is needed too.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http", "0", "-1", "65536", ""})
  void aPortThatIsNoneIsNamedInASentence(String port) {
    assertThatThrownBy(() -> Settings.of(HOME, Map.of("PORT", port)))
        .isInstanceOf(CannotStart.class)
        .hasMessage("PORT is a number from 1 to 65535, not " + port + ".");
  }

  @Test
  void demoIsOnOrOff() {
    assertThatThrownBy(() -> Settings.of(HOME, Map.of("DEMO", "yes")))
        .isInstanceOf(CannotStart.class)
        .hasMessage("DEMO is on or off, not yes.");
  }

  @Test
  void passwordsAreNeverPrinted() {
    assertThat(new Login("jdbc:postgresql://db/x", "anna", "secret"))
        .hasToString("anna at jdbc:postgresql://db/x");
    assertThat(new Secrets("secret", "secret", "secret", "secret").toString())
        .doesNotContain("secret");
  }

  @Test
  void onlyADemoWithoutAKeyPaysInTheSandbox() {
    assertThat(Settings.of(HOME, Map.of("PORT", "9000")).sandboxPort()).contains(9001);
    assertThat(Settings.of(HOME, Map.of("SANDBOX_PORT", "7000")).sandboxPort()).contains(7000);
    assertThat(Settings.of(HOME, Map.of("STRIPE_API_KEY", "sk_test_mine")).sandboxPort()).isEmpty();
    assertThat(Settings.of(HOME, Map.of("DEMO", "off")).sandboxPort()).isEmpty();
  }

  @Test
  @Tag("BY-21")
  void aDemoShowsItsMailsUnlessAServerIsNamed() {
    assertThat(Settings.of(HOME, Map.of("PORT", "9000")).mailPort()).contains(9002);
    assertThat(Settings.of(HOME, Map.of("MAIL_PORT", "7000")).mailPort()).contains(7000);
    assertThat(Settings.of(HOME, Map.of("SMTP_HOST", "mail.example.org")).mailPort()).isEmpty();
    assertThat(Settings.of(HOME, Map.of("DEMO", "off")).mailPort()).isEmpty();
  }
}
