package org.skillstreams.persistence.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Pattern;
import org.skillstreams.application.shared.FileStore;

/** Files in a folder, which the nodes of an installation share. */
public final class FolderFiles implements FileStore {

  private static final Pattern KEY = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)*");

  private final Path folder;

  public FolderFiles(Path folder) {
    this.folder = folder;
  }

  /** A reader sees the old file or the new one, never a half. */
  @Override
  public void write(String key, byte[] content) {
    var target = at(key);
    try {
      var parent = Files.createDirectories(target.getParent());
      var draft = Files.createTempFile(parent, "draft", "");
      try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
        var rest = ByteBuffer.wrap(content);
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
        channel.force(true);
      }
      Files.move(
          draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<byte[]> read(String key) {
    try {
      return Optional.of(Files.readAllBytes(at(key)));
    } catch (NoSuchFileException _) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void delete(String key) {
    try {
      Files.deleteIfExists(at(key));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path at(String key) {
    if (!KEY.matcher(key).matches()) {
      throw new IllegalArgumentException("not a key: " + key);
    }
    return folder.resolve(key);
  }
}
