package org.skillstreams.bootstrap.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TidyTest {

  private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

  @Test
  void everySourceKeepsTheBudgets() throws IOException {
    assertThat(Tidy.problems(Tidy.sources(PROJECT))).isEmpty();
  }

  @Test
  void mostFilesAreShort() throws IOException {
    var lengths =
        Tidy.sources(PROJECT).stream()
            .filter(file -> file.toString().endsWith(".java"))
            .filter(file -> PROJECT.relativize(file).toString().contains("/src/main/"))
            .map(Tidy::length)
            .sorted()
            .toList();

    assertThat(lengths.get(lengths.size() / 2))
        .isLessThanOrEqualTo(Budgets.LINES_OF_THE_MEDIAN_FILE);
  }

  @Test
  void allKindsOfSourcesAreLookedAt() throws IOException {
    assertThat(Tidy.sources(PROJECT))
        .extracting(Path::toString)
        .anyMatch(file -> file.endsWith("/Refusal.java"))
        .anyMatch(file -> file.endsWith("/V100__shared.sql"))
        .anyMatch(file -> file.endsWith(".tsx"));
  }

  @ParameterizedTest
  @CsvSource({
    "long file, Long.java, class Long {}, 251, has 251 lines",
    "wide line, wide.css, 123456789 123456789 123456789, 1, characters wide",
    "open work, Open.java, // TO_DO, 1, notes work",
    "empty name of a file, priceUtils.ts, export {}, 1, says nothing",
    "empty name of a type, Price.java, interface PriceManager {}, 1, says nothing"
  })
  void findsWhatIsWrong(
      String what, String name, String line, int lines, String problem, @TempDir Path folder)
      throws IOException {
    var text = what.equals("wide line") ? line.repeat(5) : line.replace("TO_DO", "TO" + "DO");
    var file = folder.resolve(name);
    Files.write(file, List.of((text + "\n").repeat(lines).strip()));

    assertThat(Tidy.problems(List.of(file))).as(what).anyMatch(found -> found.contains(problem));
  }

  @Test
  void findsALongMethod(@TempDir Path folder) throws IOException {
    var file = folder.resolve("Walk.java");
    Files.writeString(file, "class Walk { void far() {\n" + "step();\n".repeat(40) + "} }\n");

    assertThat(Tidy.problems(List.of(file)))
        .singleElement()
        .asString()
        .contains("far has 42 lines");
  }
}
