package org.skillstreams.stripe.sandbox.core;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.skillstreams.stripe.sandbox.core.Store.Change;
import org.skillstreams.stripe.sandbox.core.Store.Shelf;

/**
 * The state on disk: a line for each change, forced to the disk before the change is answered. A
 * line that was cut off by a crash was never answered and is dropped.
 */
public final class JournalFile implements AutoCloseable {

  private final Path file;

  /** A plain stream: a channel would be closed for all by one interrupted thread. */
  private FileOutputStream out;

  private long lines;

  public JournalFile(Path file) {
    this.file = file;
    this.out = open(file);
  }

  /** What is written into a journal line is read from it. */
  interface Reader {
    Optional<JsonObject> apply(Shelf shelf, String id, Optional<JsonObject> after);
  }

  void replay(Reader reader) {
    try {
      var whole = 0L;
      for (var line : Files.readString(file).split("(?<=\n)", -1)) {
        var entries = line.endsWith("\n") ? parse(line) : Optional.<JsonArray>empty();
        if (entries.isEmpty()) {
          break;
        }
        entries.get().forEach(entry -> replay(reader, entry.getAsJsonArray()));
        whole += line.getBytes(StandardCharsets.UTF_8).length;
        lines++;
      }
      truncate(whole);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Rewrites the file with what is left of it, when most of it is past. */
  void compact(Stream<Change> everything) {
    var left = everything.toList();
    if (lines < 1000 || lines < 2L * left.size()) {
      return;
    }
    try {
      var fresh = file.resolveSibling(file.getFileName() + ".new");
      Files.deleteIfExists(fresh);
      out.close();
      out = open(fresh);
      append(left);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void append(List<Change> changes) {
    var line = changes.stream().map(JournalFile::entry).collect(Json.toArray());
    try {
      out.write((Json.write(line) + "\n").getBytes(StandardCharsets.UTF_8));
      out.getFD().sync();
      lines++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void truncate(long length) throws IOException {
    try (var whole = new RandomAccessFile(file.toFile(), "rw")) {
      whole.setLength(length);
    }
  }

  private static FileOutputStream open(Path file) {
    try {
      Files.createDirectories(Optional.ofNullable(file.toAbsolutePath().getParent()).orElseThrow());
      return new FileOutputStream(file.toFile(), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonElement entry(Change change) {
    return Json.array(
        change.shelf().account(), change.shelf().kind(), change.id(), Json.of(change.after()));
  }

  private static Optional<JsonArray> parse(String line) {
    try {
      return Optional.of(Json.read(line).getAsJsonArray());
    } catch (JsonParseException | IllegalStateException _) {
      return Optional.empty();
    }
  }

  private static void replay(Reader reader, JsonArray entry) {
    var shelf = new Shelf(entry.get(0).getAsString(), entry.get(1).getAsString());
    var object = entry.get(3);
    reader.apply(
        shelf,
        entry.get(2).getAsString(),
        object.isJsonNull() ? Optional.empty() : Optional.of(object.getAsJsonObject()));
  }
}
