package org.skillstreams.persistence.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.skillstreams.application.catalog.ServiceAreaView;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.catalog.CatalogRefusal;
import org.skillstreams.domain.catalog.ServiceArea;
import org.skillstreams.domain.shared.Refusal;
import org.skillstreams.domain.shared.Zip;
import org.skillstreams.persistence.shared.TestDatabase;

@Tag("SS-28")
@Tag("SS-66")
class JpaServiceAreaViewsIT {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  private final EntityManager em = database.entityManager();
  private final JpaServiceAreas areas = new JpaServiceAreas(em);
  private final JpaServiceAreaViews views = new JpaServiceAreaViews(em);

  @BeforeEach
  void twoAreasAreEnabled() {
    in(() -> {
      areas.save(new ServiceArea(new Zip("97201"), "downtown"));
      areas.save(new ServiceArea(new Zip("98101"), ""));
      return true;
    });
  }

  @Test
  void withoutWordsAllEnabledAreasAreListedPageByPage() {
    var first = in(() -> views.list(Optional.empty(), PageRequest.first(1)));
    var second = in(() -> views.list(Optional.empty(), new PageRequest(first.next(), 1)));

    assertThat(first.items())
        .containsExactly(new ServiceAreaView("97201", "Portland", "OR", true, "downtown", 0));
    assertThat(second.items()).extracting(ServiceAreaView::zip).containsExactly("98101");
    assertThat(second.next()).isEmpty();
  }

  @Test
  void theBeginningOfAZipCodeOrCityFindsAreasToEnableToo() {
    assertThat(found("9720")).hasSizeGreaterThan(2).anyMatch(area -> !area.enabled());
    assertThat(found("portlan")).anyMatch(area -> area.zip().equals("97201") && area.enabled());
    assertThat(found("%")).isEmpty();
    assertThat(found("_720")).isEmpty();
  }

  @Test
  void oneAreaIsFoundByItsZipCode() {
    assertThat(in(() -> views.area(new Zip("10001"))).enabled()).isFalse();
    assertThatThrownBy(() -> in(() -> views.area(new Zip("00000"))))
        .extracting(thrown -> ((Refusal) thrown).reason())
        .isEqualTo(CatalogRefusal.NO_SUCH_ZIP);
  }

  private List<ServiceAreaView> found(String text) {
    return in(() -> views.list(Optional.of(text), PageRequest.first(100))).items();
  }

  private static <T> T in(Supplier<T> work) {
    return database.inTransaction(work);
  }
}
