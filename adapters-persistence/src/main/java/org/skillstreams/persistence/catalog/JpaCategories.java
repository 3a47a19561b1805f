package org.skillstreams.persistence.catalog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.skillstreams.application.catalog.Categories;
import org.skillstreams.domain.catalog.CatalogRefusal;
import org.skillstreams.domain.catalog.Category;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.shared.Refusal;

/** Categories in PostgreSQL. */
@Dependent
public class JpaCategories implements Categories {

  private final EntityManager em;

  @Inject
  public JpaCategories(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<Category> find(CategoryId id) {
    return Optional.ofNullable(em.find(CategoryRow.class, id.value())).map(CategoryRow::toCategory);
  }

  @Override
  public Category lock(CategoryId id) {
    return Optional.ofNullable(
            em.find(CategoryRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
        .map(CategoryRow::toCategory)
        .orElseThrow(() -> new Refusal(CatalogRefusal.NO_SUCH_CATEGORY));
  }

  @Override
  public void add(Category category) {
    if (find(category.id()).isPresent()) {
      throw new Refusal(CatalogRefusal.CATEGORY_EXISTS);
    }
    em.persist(CategoryRow.of(category));
    em.flush();
  }

  @Override
  public void save(Category category) {
    em.merge(CategoryRow.of(category));
  }

  @Override
  public List<Category> all() {
    return em.createQuery("select c from CategoryRow c order by c.name, c.id", CategoryRow.class)
        .getResultStream()
        .map(CategoryRow::toCategory)
        .toList();
  }
}
