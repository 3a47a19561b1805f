package org.skillstreams.persistence.catalog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.skillstreams.application.catalog.TierTables;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.catalog.TierTable;

/** Tiers and prices in PostgreSQL. */
@Dependent
public class JpaTierTables implements TierTables {

  private final EntityManager em;

  @Inject
  public JpaTierTables(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<TierTable> find(Optional<CategoryId> category) {
    return Optional.ofNullable(em.find(TierTableRow.class, TierTableRow.scope(category)))
        .map(TierTableRow::toTable);
  }

  @Override
  public Optional<TierTable> lock(Optional<CategoryId> category) {
    var scope = TierTableRow.scope(category);
    return Optional.ofNullable(em.find(TierTableRow.class, scope, LockModeType.PESSIMISTIC_WRITE))
        .map(TierTableRow::toTable);
  }

  @Override
  public void add(TierTable table) {
    em.persist(TierTableRow.of(table));
    em.flush();
  }

  @Override
  public void save(TierTable table) {
    em.merge(TierTableRow.of(table));
  }
}
