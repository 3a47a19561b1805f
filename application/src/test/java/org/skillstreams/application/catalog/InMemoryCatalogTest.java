package org.skillstreams.application.catalog;

import java.util.function.Supplier;

class InMemoryCatalogTest extends CatalogContract {

  private final Categories categories = new InMemoryCategories();
  private final Forms forms = new InMemoryForms();
  private final TierTables tierTables = new InMemoryTierTables();
  private final ServiceAreas serviceAreas = new InMemoryServiceAreas();
  private final Settings settings = new InMemorySettings();

  @Override
  protected Categories categories() {
    return categories;
  }

  @Override
  protected Forms forms() {
    return forms;
  }

  @Override
  protected TierTables tierTables() {
    return tierTables;
  }

  @Override
  protected ServiceAreas serviceAreas() {
    return serviceAreas;
  }

  @Override
  protected Settings settings() {
    return settings;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
