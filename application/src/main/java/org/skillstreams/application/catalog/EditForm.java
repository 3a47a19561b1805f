package org.skillstreams.application.catalog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.skillstreams.application.catalog.CatalogTrack.Edit;
import org.skillstreams.application.catalog.FormDraft.QuestionDraft;
import org.skillstreams.application.shared.Operator;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.catalog.QuestionForm;
import org.skillstreams.domain.shared.CommonRefusal;
import org.skillstreams.domain.shared.Refusal;

/**
 * An operator changes a category's questions: a new version, from the next request on (SS-26).
 * Requests that were made keep theirs.
 */
@Dependent
@Transactional
public class EditForm {

  private final Categories categories;
  private final Forms forms;
  private final CatalogTrack track;

  @Inject
  public EditForm(Categories categories, Forms forms, CatalogTrack track) {
    this.categories = categories;
    this.forms = forms;
    this.track = track;
  }

  public FormDraft handle(Operator by, CategoryId id, List<QuestionDraft> questions, long seen) {
    var category = categories.lock(id);
    var before = forms.current(category.id());
    if (before.version() != seen) {
      throw new Refusal(CommonRefusal.STALE_EDIT);
    }
    var after = QuestionForm.draft(id, before.version() + 1, DraftReader.read(questions));
    forms.add(after);
    track.record(by, new Edit("edit_form", "category", id.value(), named(before), named(after)));
    return FormDraft.of(after);
  }

  private static Map<String, String> named(QuestionForm form) {
    return Map.of(
        "version", Integer.toString(form.version()),
        "questions", form.questions().toString());
  }
}
