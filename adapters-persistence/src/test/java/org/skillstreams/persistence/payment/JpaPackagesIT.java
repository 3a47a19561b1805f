package org.skillstreams.persistence.payment;

import java.util.function.Supplier;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.skillstreams.application.payment.Packages;
import org.skillstreams.application.payment.PackagesContract;
import org.skillstreams.persistence.shared.TestDatabase;

class JpaPackagesIT extends PackagesContract {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  @Override
  protected Packages packages() {
    return new JpaPackages(database.entityManager());
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return database.inTransaction(work);
  }
}
