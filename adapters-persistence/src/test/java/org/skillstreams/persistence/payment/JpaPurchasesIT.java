package org.skillstreams.persistence.payment;

import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.skillstreams.application.payment.PurchaseViews;
import org.skillstreams.application.payment.Purchases;
import org.skillstreams.application.payment.PurchasesContract;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.payment.PurchaseFixtures;
import org.skillstreams.persistence.shared.JpaClock;
import org.skillstreams.persistence.shared.TestDatabase;
import org.skillstreams.persistence.shared.TestPeople;

class JpaPurchasesIT extends PurchasesContract {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  @BeforeAll
  static void sellTenCredits() {
    database.inTransaction(
        () -> new JpaPackages(database.entityManager()).add(PurchaseFixtures.tenCredits()));
  }

  @Override
  protected Purchases purchases() {
    return new JpaPurchases(database.entityManager());
  }

  @Override
  protected PurchaseViews views() {
    return new JpaPurchaseViews(database.entityManager());
  }

  @Override
  protected Clock clock() {
    return new JpaClock(database.entityManager());
  }

  @Override
  protected PersonId somebody() {
    var id = new PersonId(UUID.randomUUID());
    new TestPeople(database).add(id, "Anna", Role.PROVIDER);
    return id;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return database.inTransaction(work);
  }
}
