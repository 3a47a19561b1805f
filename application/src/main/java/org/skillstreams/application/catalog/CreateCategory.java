package org.skillstreams.application.catalog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.skillstreams.application.catalog.CatalogTrack.Edit;
import org.skillstreams.application.shared.Operator;
import org.skillstreams.domain.catalog.Category;
import org.skillstreams.domain.catalog.QuestionForm;

/** An operator opens a new category; it starts with a form of no questions (SS-48). */
@Dependent
@Transactional
public class CreateCategory {

  private final Categories categories;
  private final Forms forms;
  private final CatalogTrack track;

  @Inject
  public CreateCategory(Categories categories, Forms forms, CatalogTrack track) {
    this.categories = categories;
    this.forms = forms;
    this.track = track;
  }

  public Category handle(Operator by, String slug, Category.Details details) {
    var category = Category.create(slug, details);
    categories.add(category);
    forms.add(QuestionForm.draft(category.id(), 1, List.of()));
    var after = EditCategory.named(category);
    track.record(by, new Edit("create_category", "category", slug, Map.of(), after));
    return category;
  }
}
