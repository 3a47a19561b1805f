package org.skillstreams.persistence.review;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.skillstreams.application.review.AdminReview;
import org.skillstreams.application.review.ProviderReviews;
import org.skillstreams.application.review.ProviderReviews.HiddenCount;
import org.skillstreams.application.review.ProviderReviews.RatingView;
import org.skillstreams.application.review.PublicReview;
import org.skillstreams.application.review.ReviewCursor;
import org.skillstreams.application.review.ReviewViews;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.account.PersonId;

/** Reviews as their readers see them, by the indexes made for it. */
@Dependent
public class JpaReviewViews implements ReviewViews {

  /** Later than any review, for the first page. */
  private static final ReviewCursor TOP =
      new ReviewCursor(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

  private static final String VISIBLE =
      """
      select r.id, p.name, c.name as category, r.overall, r.quality, r.communication,
        r.professionalism, r.value, r.words, r.published_at
      from review r
      join account_person p on p.id = r.author_id
      join job j on j.id = r.job_id
      join catalog_category c on c.id = j.category_id
      where r.subject_id = :subject and r.published_at is not null and r.hidden_at is null
        and (r.published_at, r.id) < (:at, :id)
      order by r.published_at desc, r.id desc
      limit :rows
      """;

  private static final String RATING =
      """
      select count(*) as reviews, avg(overall)::float8 as average
      from review
      where subject_id = :subject and published_at is not null and hidden_at is null
      """;

  private static final String HIDDEN =
      """
      select hidden_cause, count(*) as reviews
      from review
      where subject_id = :subject and published_at is not null and hidden_at is not null
      group by hidden_cause
      order by hidden_cause
      """;

  private static final String ALL =
      """
      select r.id, r.job_id, r.side, a.name as author, s.name as subject, r.overall, r.words,
        r.published_at, r.hidden_at, r.hidden_cause, r.hidden_note
      from review r
      join account_person a on a.id = r.author_id
      join account_person s on s.id = r.subject_id
      where r.published_at is not null and (r.published_at, r.id) < (:at, :id)
      """;

  private static final String LATEST_FIRST = " order by r.published_at desc, r.id desc limit :rows";

  private final EntityManager em;

  @Inject
  public JpaReviewViews(EntityManager em) {
    this.em = em;
  }

  @Override
  public ProviderReviews ofProvider(PersonId provider, PageRequest page) {
    var reviews = paged(VISIBLE, page).setParameter("subject", provider.value()).getResultList();
    var cut = Page.of(reviews, page.limit(), JpaReviewViews::cursor);
    return new ProviderReviews(
        rating(provider),
        hidden(provider),
        cut.items().stream().map(JpaReviewViews::visible).toList(),
        cut.next());
  }

  @Override
  public Page<AdminReview> all(Optional<Boolean> hidden, PageRequest page) {
    var only = hidden.map(is -> " and r.hidden_at is " + (is ? "not null" : "null")).orElse("");
    var cut =
        Page.of(
            paged(ALL + only + LATEST_FIRST, page).getResultList(),
            page.limit(),
            JpaReviewViews::cursor);
    return new Page<>(cut.items().stream().map(JpaReviewViews::moderated).toList(), cut.next());
  }

  private RatingView rating(PersonId provider) {
    var row = of(RATING, provider).getSingleResult();
    return new RatingView(
        Optional.ofNullable(row.get("average", Double.class)),
        row.get("reviews", Long.class).intValue());
  }

  private List<HiddenCount> hidden(PersonId provider) {
    return of(HIDDEN, provider)
        .getResultStream()
        .map(row ->
            new HiddenCount(
                row.get("hidden_cause", String.class), row.get("reviews", Long.class).intValue()))
        .toList();
  }

  private NativeQuery<Tuple> of(String sql, PersonId subject) {
    return query(sql).setParameter("subject", subject.value());
  }

  private NativeQuery<Tuple> paged(String sql, PageRequest page) {
    var after = ReviewCursor.read(page).orElse(TOP);
    return query(sql)
        .setParameter("at", after.at())
        .setParameter("id", after.id())
        .setParameter("rows", page.limit() + 1);
  }

  private NativeQuery<Tuple> query(String sql) {
    return em.unwrap(Session.class).createNativeQuery(sql, Tuple.class);
  }

  private static String cursor(Tuple row) {
    return ReviewCursor.write(row.get("published_at", Instant.class), row.get("id", UUID.class));
  }

  private static PublicReview visible(Tuple row) {
    return new PublicReview(
        row.get("id", UUID.class),
        PublicReview.shortName(row.get("name", String.class)),
        row.get("category", String.class),
        row.get("overall", Integer.class),
        row.get("quality", Integer.class),
        row.get("communication", Integer.class),
        row.get("professionalism", Integer.class),
        row.get("value", Integer.class),
        row.get("words", String.class),
        row.get("published_at", Instant.class));
  }

  private static AdminReview moderated(Tuple row) {
    return new AdminReview(
        row.get("id", UUID.class),
        row.get("job_id", UUID.class),
        row.get("side", String.class),
        row.get("author", String.class),
        row.get("subject", String.class),
        row.get("overall", Integer.class),
        row.get("words", String.class),
        row.get("published_at", Instant.class),
        Optional.ofNullable(row.get("hidden_at", Instant.class)),
        Optional.ofNullable(row.get("hidden_cause", String.class)),
        Optional.ofNullable(row.get("hidden_note", String.class)));
  }
}
