package org.skillstreams.bootstrap.tidy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Measures sources against the budgets. */
final class Tidy {

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'|`[^`]*`");

  private Tidy() {}

  /** All sources below a folder. */
  static List<Path> sources(Path root) throws IOException {
    var found = new ArrayList<Path>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return Budgets.NOT_OURS.contains(name(folder))
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (Budgets.SOURCES.contains(extension(file)) && !name(file).contains(".gen.")) {
              found.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return found;
  }

  /** What is wrong with files, a sentence each. */
  static Stream<String> problems(List<Path> files) {
    var java = files.stream().filter(file -> extension(file).equals("java")).toList();
    return Stream.concat(files.stream().flatMap(Tidy::problems), JavaShape.problems(java));
  }

  private static Stream<String> problems(Path file) {
    var lines = lines(file);
    return Stream.of(sizeProblems(file, lines), lineProblems(file, lines), nameProblems(file))
        .flatMap(each -> each);
  }

  static int length(Path file) {
    return lines(file).size();
  }

  private static Stream<String> sizeProblems(Path file, List<String> lines) {
    return lines.size() > Budgets.LINES_OF_A_FILE
        ? Stream.of("%s has %d lines".formatted(file, lines.size()))
        : Stream.empty();
  }

  private static Stream<String> lineProblems(Path file, List<String> lines) {
    return IntStream.range(0, lines.size())
        .boxed()
        .flatMap(index -> {
          var line = lines.get(index);
          var place = file + ":" + (index + 1);
          var wide = width(file, line) > Budgets.CHARACTERS_OF_A_LINE;
          var note = Budgets.NOTE.matcher(line).find();
          return Stream.of(
                  wide ? place + " is " + line.length() + " characters wide" : "",
                  note ? place + " notes work that is not done" : "")
              .filter(problem -> !problem.isEmpty());
        });
  }

  /** What cannot be broken does not count: quoted text of the client, rows of a table. */
  private static int width(Path file, String line) {
    if (extension(file).equals("feature") && line.strip().startsWith("|")) {
      return 0;
    }
    var unbroken = extension(file).startsWith("ts") ? QUOTED.matcher(line).replaceAll("") : line;
    return unbroken.length();
  }

  private static Stream<String> nameProblems(Path file) {
    var word = name(file).replaceFirst("\\..*", "");
    return Budgets.EMPTY_NAME.matcher(word).matches()
        ? Stream.of(file + " has a name that says nothing")
        : Stream.empty();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }

  private static String extension(Path file) {
    return name(file).substring(name(file).lastIndexOf('.') + 1);
  }
}
