package org.skillstreams.domain.shared;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A lifecycle as a page in docs: a Mermaid diagram of the stages and the table of the moves.
 *
 * @param file its name in {@code docs/lifecycles}
 * @param title what the lifecycle is of
 * @param test the test that keeps the page true
 * @param moves all moves, the one that begins the lifecycle first
 */
public record LifecyclePage<S extends Enum<S>>(
    String file, String title, Class<?> test, List<? extends Move<S>> moves) {

  /** Fails when the page differs from the table; with {@code -Dregenerate=true} it is written. */
  public void assertTrue() throws IOException {
    // Surefire runs a module's tests in the module's folder
    var page = Path.of("..", "docs", "lifecycles", file);
    if (Boolean.getBoolean("regenerate")) {
      Files.writeString(page, text());
    }
    assertThat(page).as("regenerate it with -Dregenerate=true").hasContent(text());
  }

  private String text() {
    var first = moves.getFirst();
    return """
    # Lifecycle: %s

    Generated from `%s`; a test fails when this page differs from it. Write it anew with
    `mvn -pl domain test -Dtest=%s -Dregenerate=true`.

    ```mermaid
    stateDiagram-v2
      [*] --> %s: %s
    %s
    ```

    | move | who | from | to | notices |
    |---|---|---|---|---|
    %s
    """
        .formatted(
            title,
            first.getClass().getSimpleName(),
            test.getSimpleName(),
            names(first.to()),
            words(first),
            arrows(),
            rows());
  }

  private String arrows() {
    return moves.stream()
        .flatMap(move ->
            move.from().stream()
                .sorted()
                .flatMap(from ->
                    move.to().stream().map(to -> "  " + from + " --> " + to + ": " + words(move))))
        .collect(joining("\n"));
  }

  private String rows() {
    return moves.stream()
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

  private static String words(Move<?> move) {
    return move.key().replace('_', ' ');
  }

  private static <E extends Enum<E>> String names(Collection<E> values) {
    return values.stream().sorted().map(Enum::name).collect(joining(", "));
  }
}
