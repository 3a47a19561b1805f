package org.skillstreams.bootstrap.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * How to reach a database in one role.
 *
 * @param url a JDBC URL of PostgreSQL
 */
public record Login(String url, String user, String password) {

  /** A data source without a pool. */
  DataSource source() {
    var source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setUser(user);
    source.setPassword(password);
    return source;
  }

  Connection connect() throws SQLException {
    return source().getConnection();
  }

  @Override
  public String toString() {
    return user + " at " + url;
  }
}
