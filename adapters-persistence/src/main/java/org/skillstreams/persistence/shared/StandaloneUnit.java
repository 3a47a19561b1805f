package org.skillstreams.persistence.shared;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Opens the persistence unit without a server: same rows, same settings, transactions of its own.
 */
public final class StandaloneUnit {

  private StandaloneUnit() {}

  /** Opens it on a data source; fails when a row does not fit the schema. The caller closes it. */
  public static EntityManagerFactory open(DataSource source) {
    return Persistence.createEntityManagerFactory(
        "skillstreams",
        Map.of(
            "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
            "jakarta.persistence.jtaDataSource", source,
            // outside the server nothing rewrites rows, and saying so would only earn warnings
            "hibernate.enhancer.enableLazyInitialization", "true",
            "hibernate.enhancer.enableDirtyTracking", "true",
            "hibernate.transaction.jta.platform",
                "org.hibernate.engine.transaction.jta.platform.internal.NoJtaPlatform"));
  }
}
