package org.skillstreams.application.catalog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Map;
import org.skillstreams.application.catalog.CatalogTrack.Edit;
import org.skillstreams.application.shared.Operator;
import org.skillstreams.domain.catalog.Category;
import org.skillstreams.domain.catalog.CategoryId;

/** An operator changes what a category is called, or whether it takes requests. */
@Dependent
@Transactional
public class EditCategory {

  private final Categories categories;
  private final CatalogTrack track;

  @Inject
  public EditCategory(Categories categories, CatalogTrack track) {
    this.categories = categories;
    this.track = track;
  }

  public Category handle(Operator by, CategoryId id, Category.Details details, long seen) {
    var before = categories.lock(id);
    var after = before.edit(details, seen);
    categories.save(after);
    track.record(
        by, new Edit("edit_category", "category", id.value(), named(before), named(after)));
    return after;
  }

  static Map<String, String> named(Category category) {
    return Map.of(
        "name", category.name(),
        "description", category.description(),
        "icon", category.icon(),
        "model", category.model().name().toLowerCase(Locale.ROOT),
        "active", Boolean.toString(category.active()));
  }
}
