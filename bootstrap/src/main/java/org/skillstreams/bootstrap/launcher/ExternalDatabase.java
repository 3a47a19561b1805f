package org.skillstreams.bootstrap.launcher;

import java.sql.SQLException;

/** A PostgreSQL that somebody else runs. Its roles exist; closing it does nothing. */
record ExternalDatabase(Login owner, Login application) implements Database {

  private static final int OLDEST = 15;

  /** Checks that both roles can sign in and that the server is recent enough. */
  static ExternalDatabase reach(Login owner, Login application) {
    check(owner);
    check(application);
    return new ExternalDatabase(owner, application);
  }

  private static void check(Login login) {
    try (var connection = login.connect()) {
      var version = connection.getMetaData().getDatabaseMajorVersion();
      if (version < OLDEST) {
        throw new CannotStart(
            "The database is PostgreSQL " + version + ", but " + OLDEST + " or later is needed.");
      }
    } catch (SQLException e) {
      throw new CannotStart("Cannot reach the database as " + login + ": " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    // it is not ours to stop
  }
}
