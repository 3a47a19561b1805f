package org.skillstreams.persistence.catalog;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.catalog.QuestionForm;

/** A version of a form; its questions are rows of their own. */
@Entity
@Table(name = "catalog_form")
class FormRow {

  @EmbeddedId private FormKey id;

  static FormRow of(QuestionForm form) {
    var row = new FormRow();
    row.id = new FormKey(form.category().value(), form.version());
    return row;
  }

  FormKey id() {
    return id;
  }

  QuestionForm toForm(List<QuestionRow> questions) {
    return new QuestionForm(
        new CategoryId(id.categoryId()),
        id.version(),
        questions.stream().map(QuestionRow::toQuestion).toList());
  }
}
