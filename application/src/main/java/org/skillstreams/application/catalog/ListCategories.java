package org.skillstreams.application.catalog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.skillstreams.application.shared.Page;
import org.skillstreams.domain.catalog.Category;

/** What can be asked for now. */
@Dependent
@Transactional
public class ListCategories {

  private final Categories categories;

  @Inject
  public ListCategories(Categories categories) {
    this.categories = categories;
  }

  public Page<CategoryCard> handle() {
    var open = categories.all().stream().filter(Category::active).map(CategoryCard::of).toList();
    return new Page<>(open, Optional.empty());
  }
}
