package org.skillstreams.persistence.job;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.skillstreams.application.job.AdminJobCard;
import org.skillstreams.application.job.AdminJobFilter;
import org.skillstreams.application.job.JobCard;
import org.skillstreams.application.job.JobTab;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.account.PersonId;

/** Jobs as their seeker and as operators list them: one statement a page. */
final class JobLists {

  private static final String CARDS = "select " + JobColumns.COLUMNS + "from";

  private static final String ADMIN_CARDS =
      "select " + JobColumns.COLUMNS + ", seeker.name as seeker_name from";

  private static final String AROUND_ALL =
      "j join account_person seeker on seeker.id = j.seeker_id " + JobColumns.JOINS;

  private final EntityManager em;

  JobLists(EntityManager em) {
    this.em = em;
  }

  Page<JobCard> ofSeeker(PersonId seeker, JobTab tab, int places, PageRequest page) {
    var list = "jobs:" + Words.of(tab);
    var rows =
        new Select("select j.*, j.submitted_at as listed_at, j.id as listed_id from job j")
            .where("j.seeker_id = :seeker")
            .with("seeker", seeker.value())
            .where("j.stage in (:stages)")
            .with("stages", tab.stages().stream().map(Words::of).toList())
            .behind(cursor(list, page), "j.submitted_at, j.id", "<")
            .order("j.submitted_at desc, j.id desc", page.limit() + 1)
            .then(CARDS, "j " + JobColumns.JOINS + " order by j.listed_at desc, j.listed_id desc")
            .list(em, Listed.reading(row -> JobColumns.card(row, places)));
    return Listed.cut(rows, page.limit(), list);
  }

  Page<AdminJobCard> all(AdminJobFilter filter, int places, PageRequest page) {
    var list = "admin.jobs:" + Words.of(filter.sort());
    var select =
        switch (filter.sort()) {
          case NEWEST -> sorted("submitted_at", "<", " desc", list, page);
          case OLDEST -> sorted("submitted_at", ">", "", list, page);
          case DEADLINE -> sorted("due_at", ">", "", list, page).where("j.due_at is not null");
        };
    var rows =
        select
            .where(filter.stage().map(Words::of), "j.stage = :stage", "stage")
            .where(filter.category(), "j.category_id = :category", "category")
            .where(filter.zip().map(Like::beginsWith), "j.zip like :zip", "zip")
            .containing(filter.text(), "j.description")
            .list(em, Listed.reading(row -> JobColumns.adminCard(row, places)));
    return Listed.cut(rows, page.limit(), list);
  }

  private static Select sorted(
      String column, String than, String direction, String list, PageRequest page) {
    return new Select("select j.*, j." + column + " as listed_at, j.id as listed_id from job j")
        .behind(cursor(list, page), "j." + column + ", j.id", than)
        .order("j." + column + direction + ", j.id" + direction, page.limit() + 1)
        .then(
            ADMIN_CARDS,
            AROUND_ALL + " order by j.listed_at" + direction + ", j.listed_id" + direction);
  }

  private static Optional<Cursor> cursor(String list, PageRequest page) {
    return page.after().map(text -> Cursor.parse(list, text));
  }
}
