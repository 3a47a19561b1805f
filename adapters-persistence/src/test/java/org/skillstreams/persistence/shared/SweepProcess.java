package org.skillstreams.persistence.shared;

import org.postgresql.ds.PGSimpleDataSource;

/** A node that does nothing but sweep, for tests that kill it. */
final class SweepProcess {

  private SweepProcess() {}

  public static void main(String... url) {
    var source = new PGSimpleDataSource();
    source.setUrl(url[0]);
    source.setUser("skillstreams_app");
    source.setPassword("app");
    try (var factory = StandaloneUnit.open(source)) {
      var transactions = new BoundTransactions(factory);
      new SweptJobs(transactions.proxy(), transactions::inTransaction).sweep().run();
    }
  }
}
