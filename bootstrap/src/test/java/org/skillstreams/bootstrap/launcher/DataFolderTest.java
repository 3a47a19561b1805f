package org.skillstreams.bootstrap.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  @TempDir Path parent;

  @Test
  void isMadeWhenItIsNotThere() {
    try (var folder = DataFolder.open(parent.resolve("a/b"))) {
      assertThat(folder.logs()).isDirectory();
    }
  }

  @Test
  void aFileInItsPlaceIsNamedInASentence() throws IOException {
    var file = Files.createFile(parent.resolve("file"));

    assertThatThrownBy(() -> DataFolder.open(file))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("Cannot make the data folder " + file);
  }

  @Test
  void canBeTakenAgainAfterItWasLetGo() {
    DataFolder.open(parent).close();

    assertThatCode(() -> DataFolder.open(parent).close()).doesNotThrowAnyException();
  }

  @Test
  void isHeldByOneAtATime() {
    try (var held = DataFolder.open(parent)) {
      assertThatThrownBy(() -> DataFolder.open(held.root()))
          .isInstanceOf(CannotStart.class)
          .hasMessage("SkillStreams is already running on the data folder " + parent + ".");
    }
  }

  @Test
  void dataOfAnotherMajorVersionIsRefused() throws IOException {
    write("17\n");
    try (var folder = DataFolder.open(parent)) {
      assertThatThrownBy(() -> folder.expectPostgres("18"))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("was written by PostgreSQL 17, but this is version 18");
    }
  }

  @Test
  void dataWithoutAVersionIsCalledDamaged() throws IOException {
    write("");
    try (var folder = DataFolder.open(parent)) {
      assertThatThrownBy(() -> folder.expectPostgres("18"))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("is damaged");
    }
  }

  private void write(String version) throws IOException {
    Files.createDirectories(parent.resolve("postgres"));
    Files.writeString(parent.resolve("postgres/PG_VERSION"), version);
  }
}
