package org.skillstreams.persistence.catalog;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Objects;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.postgresql.PGConnection;

/** Loads the bundled ZIP codes of the United States (GeoNames, CC BY 4.0). */
public final class ZipCodes implements JavaMigration {

  private static final String COPY =
      "copy catalog_zip (zip, city, state, latitude, longitude) from stdin"
          + " with (format csv, delimiter E'\\t', header, quote E'\\b')";

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("121");
  }

  @Override
  public String getDescription() {
    return "zip codes";
  }

  @Override
  public Integer getChecksum() {
    return 1;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) throws SQLException, IOException {
    var file = ZipCodes.class.getResourceAsStream("/data/us-zip-codes.tsv");
    var stream = Objects.requireNonNull(file, "data/us-zip-codes.tsv is missing");
    try (var rows = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      context.getConnection().unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, rows);
    }
  }
}
