package org.skillstreams.application.catalog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.skillstreams.application.shared.Operator;
import org.skillstreams.application.shared.Page;
import org.skillstreams.domain.catalog.Category;

/** All categories, also those that take no requests now, for operators. */
@Dependent
@Transactional
public class ListAllCategories {

  private final Categories categories;

  @Inject
  public ListAllCategories(Categories categories) {
    this.categories = categories;
  }

  public Page<Category> handle(Operator by) {
    return new Page<>(categories.all(), Optional.empty());
  }
}
