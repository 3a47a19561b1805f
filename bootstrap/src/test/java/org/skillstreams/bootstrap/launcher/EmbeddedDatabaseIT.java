package org.skillstreams.bootstrap.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillstreams.persistence.shared.Migrations;

class EmbeddedDatabaseIT {

  @TempDir Path parent;

  @Test
  void isDurableAndKeepsItsDataOverARestart() throws SQLException {
    try (var folder = DataFolder.open(parent)) {
      var secrets = Secrets.in(folder.secrets());
      try (var database = EmbeddedDatabase.start(folder, secrets)) {
        Migrations.run(database.owner().source());
        assertThat(ask(database.application(), "show fsync")).isEqualTo("on");
        assertThat(ask(database.application(), "show synchronous_commit")).isEqualTo("on");
        assertThat(ask(database.application(), "show listen_addresses")).isEqualTo("127.0.0.1");
        ask(
            database.application(),
            "update shared_clock set offset_seconds = 7 returning offset_seconds");
      }
      try (var database = EmbeddedDatabase.start(folder, secrets)) {
        Migrations.run(database.owner().source());
        assertThat(ask(database.application(), "select offset_seconds from shared_clock"))
            .isEqualTo("7");
      }
    }
  }

  @Test
  void aBrokenFolderIsNamedInASentence() throws IOException {
    try (var folder = DataFolder.open(parent)) {
      Files.createDirectories(folder.postgres());
      Files.writeString(folder.postgres().resolve("PG_VERSION"), "18\n");
      Files.writeString(folder.postgres().resolve("postgresql.conf"), "");

      assertThatThrownBy(() -> EmbeddedDatabase.start(folder, Secrets.in(folder.secrets())))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("PostgreSQL could not start on " + folder.postgres());
    }
  }

  private static String ask(Login login, String sql) throws SQLException {
    try (var connection = login.connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
