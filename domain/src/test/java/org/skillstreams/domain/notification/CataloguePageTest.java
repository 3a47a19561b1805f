package org.skillstreams.domain.notification;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.skillstreams.domain.notification.Source.Awaited;
import org.skillstreams.domain.notification.Source.Facts;
import org.skillstreams.domain.notification.Source.Reminder;

/** The page in docs shows the table as it is in the code. */
class CataloguePageTest {

  /** Surefire runs a module's tests in the module's folder. */
  private static final Path PAGE = Path.of("..", "docs", "notifications.md");

  @Test
  void thePageShowsTheTable() throws IOException {
    if (Boolean.getBoolean("regenerate")) {
      Files.writeString(PAGE, page());
    }

    assertThat(PAGE).as("regenerate it with -Dregenerate=true").hasContent(page());
  }

  private static String page() {
    var texts = Texts.in(Locale.ENGLISH, ZoneOffset.UTC);
    return """
    # What people are told

    Generated from `NotificationType`; a test fails when this page differs from it. Write it anew with
    `mvn -pl domain test -Dtest=CataloguePageTest -Dregenerate=true`. The words are in `texts.properties`.

    Mail of normal importance may be gathered in a digest; what is high asks for something before a deadline
    and waits only for quiet hours; what is urgent waits for nothing. What is insisted on cannot be switched
    off. Awaited types have their place and their words here; the features that send them come later.

    %s
    """
        .formatted(
            Arrays.stream(Group.values())
                .map(group -> "## " + texts.of(group) + "\n\n" + table(group))
                .collect(joining("\n\n")));
  }

  private static String table(Group group) {
    var rows =
        Arrays.stream(NotificationType.values())
            .filter(type -> type.row().group() == group)
            .map(CataloguePageTest::row);
    var head =
        "| type | who | comes from | importance | reaches them | leads to |\n"
            + "|---|---|---|---|---|---|";
    return Stream.concat(Stream.of(head), rows).collect(joining("\n"));
  }

  private static String row(NotificationType type) {
    var row = type.row();
    return Stream.of(
            "`" + type.key() + "`",
            words(row.to()),
            source(row.source()),
            words(row.importance()),
            channels(row.manner()),
            words(row.page()))
        .collect(joining(" | ", "| ", " |"));
  }

  private static String source(Source source) {
    return switch (source) {
      case Facts(var triggers) ->
          triggers.stream().map(one -> "`" + one + "`").collect(joining(", "));
      case Reminder(var before) -> before.toHours() + " h before the deadline";
      case Awaited _ -> "awaited";
    };
  }

  private static String channels(Manner manner) {
    var ways =
        manner.channels().stream().sorted().map(CataloguePageTest::words).collect(joining(", "));
    return manner.optional() ? ways : ways + "; insisted on";
  }

  private static String words(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
