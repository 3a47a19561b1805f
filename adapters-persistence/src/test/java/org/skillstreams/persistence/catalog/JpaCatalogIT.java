package org.skillstreams.persistence.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.skillstreams.application.catalog.CatalogContract;
import org.skillstreams.application.catalog.Categories;
import org.skillstreams.application.catalog.Forms;
import org.skillstreams.application.catalog.ServiceAreas;
import org.skillstreams.application.catalog.Settings;
import org.skillstreams.application.catalog.TierTables;
import org.skillstreams.persistence.shared.TestDatabase;

class JpaCatalogIT extends CatalogContract {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  private final EntityManager em = database.entityManager();

  @Test
  void everyZipCodeOfTheUnitedStatesIsKnown() {
    var count = "select count(*) from catalog_zip";

    assertThat(inTransaction(() -> em.createNativeQuery(count, Long.class).getSingleResult()))
        .isEqualTo(40_977L);
  }

  @Test
  @Tag("SS-64")
  void aFormVersionCannotBeAltered() {
    var update = "update catalog_question set label = 'changed'";

    assertThatThrownBy(() -> inTransaction(() -> em.createNativeQuery(update).executeUpdate()))
        .hasMessageContaining("permission denied");
  }

  @Override
  protected Categories categories() {
    return new JpaCategories(em);
  }

  @Override
  protected Forms forms() {
    return new JpaForms(em);
  }

  @Override
  protected TierTables tierTables() {
    return new JpaTierTables(em);
  }

  @Override
  protected ServiceAreas serviceAreas() {
    return new JpaServiceAreas(em);
  }

  @Override
  protected Settings settings() {
    return new JpaSettings(em);
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return database.inTransaction(work);
  }
}
