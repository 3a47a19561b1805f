package org.skillstreams.persistence.catalog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.skillstreams.application.catalog.Forms;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.catalog.QuestionForm;

/** Form versions in PostgreSQL, where they can only be added. */
@Dependent
public class JpaForms implements Forms {

  private static final String LATEST =
      """
      select f from FormRow f where f.id.categoryId = ?1 order by f.id.version desc limit 1
      """;
  private static final String QUESTIONS =
      """
      select q from QuestionRow q where q.id.categoryId = ?1 and q.id.version = ?2
      order by q.id.position
      """;

  private final EntityManager em;

  @Inject
  public JpaForms(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<QuestionForm> find(CategoryId category) {
    return em.createQuery(LATEST, FormRow.class)
        .setParameter(1, category.value())
        .getResultStream()
        .findFirst()
        .map(this::whole);
  }

  @Override
  public Optional<QuestionForm> find(CategoryId category, int version) {
    var key = new FormKey(category.value(), version);
    return Optional.ofNullable(em.find(FormRow.class, key)).map(this::whole);
  }

  @Override
  public void add(QuestionForm form) {
    var row = FormRow.of(form);
    em.persist(row);
    em.flush();
    for (int i = 0; i < form.questions().size(); i++) {
      em.persist(QuestionRow.of(row.id(), i, form.questions().get(i)));
    }
  }

  private QuestionForm whole(FormRow row) {
    var questions =
        em.createQuery(QUESTIONS, QuestionRow.class)
            .setParameter(1, row.id().categoryId())
            .setParameter(2, row.id().version())
            .getResultList();
    return row.toForm(questions);
  }
}
