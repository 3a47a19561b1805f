package org.skillstreams.domain.job;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The lifecycle of a job as a page: a Mermaid diagram of the stages and the table of the moves. The
 * rows come from {@link JobMove}; of the ends that a row allows, those are drawn that a job really
 * reaches from where it stood.
 */
final class JobDiagram {

  private JobDiagram() {}

  static String page() {
    return """
    # Lifecycle: job (lead)

    Generated from `JobMove`; a test fails when this page differs from it. Write it anew with
    `mvn -pl domain test -Dtest=JobDiagramTest -Dregenerate=true`.

    ```mermaid
    stateDiagram-v2
      [*] --> SUBMITTED: submit
    %s
    %s
    ```

    Moves marked † may also be made by an admin on anybody's behalf, with a reason.

    | move | who | from | to | window of the new stage | notices |
    |---|---|---|---|---|---|
    %s
    """
        .formatted(arrows(), ends(), rows());
  }

  private static String arrows() {
    var labels =
        Arrays.stream(JobStage.values())
            .flatMap(JobDiagram::outOf)
            .collect(
                groupingBy(
                    t -> t.from() + " --> " + t.to(),
                    LinkedHashMap::new,
                    mapping(t -> words(t.move()), joining(", "))));
    return labels.entrySet().stream()
        .map(e -> "  " + e.getKey() + ": " + e.getValue())
        .collect(joining("\n"));
  }

  private static Stream<Transition> outOf(JobStage from) {
    return Transition.movesAfterSubmit()
        .filter(m -> !m.to().isEmpty())
        .flatMap(m -> Transition.of(m, from));
  }

  private static String ends() {
    return Arrays.stream(JobStage.values())
        .filter(s -> Transition.movesAfterSubmit().noneMatch(m -> leaves(m, s)))
        .map(s -> "  " + s + " --> [*]")
        .collect(joining("\n"));
  }

  private static boolean leaves(JobMove move, JobStage stage) {
    return move.from().contains(stage) && !move.to().isEmpty();
  }

  private static String rows() {
    return Arrays.stream(JobMove.values()).map(JobDiagram::row).collect(joining("\n"));
  }

  private static String row(JobMove move) {
    return Stream.of(
            words(move),
            sorted(move.by()).toLowerCase(Locale.ROOT) + (move.onBehalf() ? " †" : ""),
            move.from().isEmpty() ? "–" : sorted(move.from()),
            move.to().isEmpty() ? "same" : sorted(move.to()),
            move.window().map(w -> w.name().toLowerCase(Locale.ROOT)).orElse("–"),
            move.tells().stream().sorted().map(t -> "`" + t + "`").collect(joining(", ")))
        .collect(joining(" | ", "| ", " |"));
  }

  private static String words(JobMove move) {
    return move.key().replace('_', ' ');
  }

  private static <E extends Enum<E>> String sorted(Collection<E> values) {
    return values.stream().sorted().map(Enum::name).collect(joining(", "));
  }
}
