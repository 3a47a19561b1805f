package org.skillstreams.domain.ledger;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The page in docs shows the table as it is in the code. */
@Tag("BY-08")
class WithdrawalDiagramTest {

  /** Surefire runs a module's tests in the module's folder. */
  private static final Path PAGE = Path.of("..", "docs", "lifecycles", "withdrawal.md");

  @Test
  void thePageShowsTheTable() throws IOException {
    if (Boolean.getBoolean("regenerate")) {
      Files.writeString(PAGE, page());
    }
    assertThat(PAGE).as("regenerate it with -Dregenerate=true").hasContent(page());
  }

  private static String page() {
    return """
    # Lifecycle: withdrawal from a wallet

    Generated from `WithdrawalMove`; a test fails when this page differs from it. Write it anew with
    `mvn -pl domain test -Dtest=WithdrawalDiagramTest -Dregenerate=true`.

    ```mermaid
    stateDiagram-v2
      [*] --> REQUESTED: request
    %s
    ```

    | move | who | from | to | notices |
    |---|---|---|---|---|
    %s
    """
        .formatted(arrows(), rows());
  }

  private static String arrows() {
    return Arrays.stream(WithdrawalMove.values())
        .flatMap(move ->
            move.from().stream()
                .sorted()
                .flatMap(from -> move.to().stream().map(to -> arrow(from, to, move))))
        .collect(joining("\n"));
  }

  private static String arrow(WithdrawalStage from, WithdrawalStage to, WithdrawalMove move) {
    return "  " + from + " --> " + to + ": " + words(move);
  }

  private static String rows() {
    return Arrays.stream(WithdrawalMove.values())
        .map(move ->
            Stream.of(
                    words(move),
                    names(move.by()).toLowerCase(Locale.ROOT),
                    move.from().isEmpty() ? "–" : names(move.from()),
                    move.to().isEmpty() ? "same" : names(move.to()),
                    move.tells().stream().sorted().map(t -> "`" + t + "`").collect(joining(", ")))
                .collect(joining(" | ", "| ", " |")))
        .collect(joining("\n"));
  }

  private static String words(WithdrawalMove move) {
    return move.key().replace('_', ' ');
  }

  private static <E extends Enum<E>> String names(Collection<E> values) {
    return values.stream().sorted().map(Enum::name).collect(joining(", "));
  }
}
