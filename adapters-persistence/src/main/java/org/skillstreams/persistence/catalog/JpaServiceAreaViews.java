package org.skillstreams.persistence.catalog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.Session;
import org.skillstreams.application.catalog.ServiceAreaView;
import org.skillstreams.application.catalog.ServiceAreaViews;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.catalog.CatalogRefusal;
import org.skillstreams.domain.shared.Refusal;
import org.skillstreams.domain.shared.Zip;

/** Service areas as operators see them, each list by one query. */
@Dependent
public class JpaServiceAreaViews implements ServiceAreaViews {

  private static final String AREAS =
      """
      select z.zip, z.city, z.state, s.zip is not null as enabled, coalesce(s.note, '') as note,
        (select count(*) from account_provider p
          where p.zip = z.zip or p.area_zips @> array[z.zip]) as providers
      from catalog_zip z left join catalog_service_area s on s.zip = z.zip
      """;
  private static final String ENABLED =
      AREAS + " where s.zip is not null and z.zip > ?1 order by z.zip limit ?2";
  private static final String BEGINNING =
      AREAS
          + " where (z.zip like ?3 or lower(z.city) like ?3) and z.zip > ?1"
          + " order by z.zip limit ?2";
  private static final String ONE = AREAS + " where z.zip = ?1";

  private final EntityManager em;

  @Inject
  public JpaServiceAreaViews(EntityManager em) {
    this.em = em;
  }

  @Override
  public Page<ServiceAreaView> list(Optional<String> text, PageRequest page) {
    var query =
        em.unwrap(Session.class)
            .createNativeQuery(text.isPresent() ? BEGINNING : ENABLED, Tuple.class)
            .setParameter(1, page.after().orElse(""))
            .setParameter(2, page.limit() + 1);
    text.ifPresent(typed -> query.setParameter(3, beginning(typed)));
    var views = query.getResultList().stream().map(JpaServiceAreaViews::view).toList();
    return Page.of(views, page.limit(), ServiceAreaView::zip);
  }

  @Override
  public ServiceAreaView area(Zip zip) {
    return em.unwrap(Session.class)
        .createNativeQuery(ONE, Tuple.class)
        .setParameter(1, zip.base().value())
        .getResultStream()
        .findFirst()
        .map(JpaServiceAreaViews::view)
        .orElseThrow(() -> new Refusal(CatalogRefusal.NO_SUCH_ZIP));
  }

  private static String beginning(String typed) {
    return typed.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
  }

  private static ServiceAreaView view(Tuple row) {
    return new ServiceAreaView(
        row.get("zip", String.class),
        row.get("city", String.class),
        row.get("state", String.class),
        row.get("enabled", Boolean.class),
        row.get("note", String.class),
        row.get("providers", Long.class).intValue());
  }
}
