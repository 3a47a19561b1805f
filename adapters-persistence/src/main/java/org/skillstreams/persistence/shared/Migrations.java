package org.skillstreams.persistence.shared;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.skillstreams.persistence.catalog.ZipCodes;

/**
 * Brings a database to the schema this version needs. Flyway owns the schema; nothing else alters
 * it.
 */
public final class Migrations {

  private Migrations() {}

  /**
   * Applies what is missing and checks that what was applied has not been altered since.
   *
   * @param owner connects as the role that owns the schema
   */
  public static void run(DataSource owner) {
    Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(owner)
        .locations("classpath:db/migration")
        .javaMigrations(new ZipCodes())
        .validateMigrationNaming(true)
        .cleanDisabled(true)
        .load()
        .migrate();
  }
}
