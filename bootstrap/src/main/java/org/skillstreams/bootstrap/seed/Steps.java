package org.skillstreams.bootstrap.seed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.skillstreams.bootstrap.wiring.Standalone;

/**
 * The steps of the seed, each done once in the life of a database: what a step makes and the note
 * that it is done are one transaction. A crash leaves whole steps; the next start does the others.
 */
final class Steps {

  private static final String NOTE =
      "insert into shared_seed (name) values (?1) on conflict do nothing";

  private final Standalone database;

  Steps(Standalone database) {
    this.database = database;
  }

  /** Does the step unless it was done; another node at the same step waits and then leaves it. */
  void once(String name, Runnable step) {
    database.inTransaction(() -> {
      var em = database.entityManager();
      if (em.createNativeQuery(NOTE).setParameter(1, name).executeUpdate() == 1) {
        step.run();
      }
    });
  }

  /** Names of the steps that are done, without opening anything else. */
  static Set<String> done(DataSource source) {
    try (Connection connection = source.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select name from shared_seed")) {
      var names = new HashSet<String>();
      while (rows.next()) {
        names.add(rows.getString(1));
      }
      return names;
    } catch (SQLException e) {
      throw new IllegalStateException("cannot read what was seeded", e);
    }
  }
}
