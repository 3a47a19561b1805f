package org.skillstreams.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillstreams.domain.shared.FieldProblem;

@Tag("SS-78")
class PasswordRulesTest {

  @ParameterizedTest
  @ValueSource(strings = {"correct horse battery", "tëngö lümbré 7", "日本語のパスワードは強い", "k9!mQ2#vXz"})
  void anythingLongAndRareIsGood(String password) {
    assertThat(problems(password)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "shortish,too_short",
    "password123,common",
    "PassWord2026!!,common",
    "1234567890,common",
    "qwertyuiop,common",
    "abababababab,repetitive",
    "aaaaaaaaaaaaaaaa,repetitive",
    "alba-and-more-words,personal",
    "anna.alba@home-sweet,personal"
  })
  void whatOthersGuessIsRefused(String password, String problem) {
    assertThat(problems(password)).containsExactly(problem);
  }

  @Test
  void atMost128CharactersAreHashed() {
    assertThat(problems("correct horse battery ".repeat(5))).isEmpty();
    assertThat(problems("correct horse battery ".repeat(6))).containsExactly("too_long");
  }

  @Test
  void charactersCountNotTheirCode() {
    assertThat(problems("🐎🔋📎✅🎩🌍🌊🔥🍎")).containsExactly("too_short");
    assertThat(problems("🐎🔋📎✅🎩🌍🌊🔥🍎🍏")).isEmpty();
  }

  private static List<String> problems(String password) {
    return PasswordRules.check(password, "Anna Alba", "anna.alba@example.com").stream()
        .peek(problem -> assertThat(problem.field()).isEqualTo("password"))
        .map(FieldProblem::key)
        .toList();
  }
}
