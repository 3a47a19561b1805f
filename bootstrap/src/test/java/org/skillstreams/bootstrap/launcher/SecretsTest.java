package org.skillstreams.bootstrap.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

  @TempDir Path folder;

  @Test
  void areMadeOnceAndKept() {
    var first = Secrets.in(folder.resolve("secrets"));
    var second = Secrets.in(folder.resolve("secrets"));

    assertThat(second).isEqualTo(first);
    assertThat(first.jwtSecret())
        .hasSizeGreaterThanOrEqualTo(43)
        .isNotEqualTo(first.ownerPassword());
  }

  @Test
  void onlyTheirOwnerMayRead() throws IOException {
    Secrets.in(folder.resolve("secrets"));

    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets"))))
        .isEqualTo("rw-------");
  }

  @Test
  void aDamagedFileIsNamedInASentence() throws IOException {
    Files.writeString(folder.resolve("secrets"), "jwt=abc\n");

    assertThatThrownBy(() -> Secrets.in(folder.resolve("secrets")))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("is damaged: it has no db.owner");
  }
}
