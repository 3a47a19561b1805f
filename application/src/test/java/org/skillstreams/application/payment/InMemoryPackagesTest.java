package org.skillstreams.application.payment;

import java.util.function.Supplier;

class InMemoryPackagesTest extends PackagesContract {

  private final InMemoryPackages packages = new InMemoryPackages();

  @Override
  protected Packages packages() {
    return packages;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
