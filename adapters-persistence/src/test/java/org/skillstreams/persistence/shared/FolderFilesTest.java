package org.skillstreams.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillstreams.application.shared.FileStore;
import org.skillstreams.application.shared.FileStoreContract;

class FolderFilesTest extends FileStoreContract {

  @TempDir private Path folder;

  @Override
  protected FileStore files() {
    return new FolderFiles(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "../secrets", "photos/../../secrets", "/etc/passwd", "a//b", "a/"})
  void noKeyLeadsOutOfTheFolder(String key) {
    assertThatIllegalArgumentException().isThrownBy(() -> files().read(key));
  }

  @Test
  void noDraftIsLeftBeside() throws IOException {
    files().write("photos/one", new byte[] {1});

    try (var left = Files.list(folder.resolve("photos"))) {
      assertThat(left).containsExactly(folder.resolve("photos/one"));
    }
  }
}
