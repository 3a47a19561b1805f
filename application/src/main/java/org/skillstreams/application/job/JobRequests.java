package org.skillstreams.application.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.skillstreams.application.catalog.Categories;
import org.skillstreams.application.catalog.Forms;
import org.skillstreams.application.catalog.ServiceAreas;
import org.skillstreams.domain.catalog.Answers;
import org.skillstreams.domain.catalog.Category;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.catalog.Complexity;
import org.skillstreams.domain.job.Contact;
import org.skillstreams.domain.job.JobRequest;
import org.skillstreams.domain.job.PriceRange;
import org.skillstreams.domain.job.Timing;
import org.skillstreams.domain.shared.Problems;
import org.skillstreams.domain.shared.Zip;

/**
 * Turns what a seeker sent into a request that holds, or refuses naming everything that is wrong
 * with it.
 */
@Dependent
public class JobRequests {

  private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,190}");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ().-]{7,25}");
  private static final int LONGEST_DESCRIPTION = 4_000;

  private final Categories categories;
  private final Forms forms;
  private final ServiceAreas areas;

  @Inject
  public JobRequests(Categories categories, Forms forms, ServiceAreas areas) {
    this.categories = categories;
    this.forms = forms;
    this.areas = areas;
  }

  /**
   * A request that holds.
   *
   * @param photos ids of photos by the key of the question
   */
  public record Checked(
      JobRequest request, Complexity complexity, Map<String, List<String>> photos) {}

  Checked check(JobInput input, Instant now) {
    var problems = new Problems();
    var form = category(input, problems).flatMap(category -> forms.find(category.id()));
    var answers = form.flatMap(f -> problems.read(() -> f.validate(input.answers())));
    var zip = zip(input, problems);
    var budget = input.budget().flatMap(b -> problems.read(() -> range(b)));
    words(input, problems);
    timing(input.timing(), now, problems);
    contact(input.contact(), problems);
    problems.refuse();
    var kept = form.orElseThrow();
    var given = answers.orElseThrow();
    var request =
        new JobRequest(
            kept.category(),
            kept.version(),
            given.display(kept).stream().map(JobRequests::line).toList(),
            zip.orElseThrow(),
            input.place().map(String::strip).filter(place -> !place.isEmpty()),
            input.description().strip(),
            new Timing(input.timing().kind(), input.timing().date()),
            budget,
            trimmed(input.contact()));
    return new Checked(request, kept.score(given), given.photos(kept));
  }

  private Optional<Category> category(JobInput input, Problems problems) {
    var found =
        Optional.of(input.category())
            .filter(CategoryId::isSlug)
            .flatMap(slug -> categories.find(new CategoryId(slug)))
            .filter(Category::active);
    problems.require(
        found.isPresent(), "category", "unknown", "There is no such category of work.");
    return found;
  }

  private Optional<Zip> zip(JobInput input, Problems problems) {
    var zip = problems.read(() -> Zip.parse("zip", input.zip()));
    zip.ifPresent(given ->
        problems
            .require(
                areas.place(given).isPresent(), "zip", "zip.unknown", "There is no such ZIP code.")
            .require(
                areas.place(given).isEmpty() || areas.serves(given),
                "zip",
                "zip.not_served",
                "We do not serve this ZIP code yet."));
    return zip;
  }

  private static PriceRange range(JobInput.Span budget) {
    return PriceRange.parse("budget.", budget.min(), budget.max(), PriceRange.US_DOLLAR);
  }

  private static void words(JobInput input, Problems problems) {
    int length = input.description().strip().length();
    problems
        .require(length > 0, "description", "required", "Say what has to be done.")
        .require(
            length <= LONGEST_DESCRIPTION,
            "description",
            "too_long",
            "Write at most 4000 characters.")
        .require(
            input.place().orElse("").length() <= 200,
            "place",
            "too_long",
            "Write at most 200 characters.");
  }

  /**
   * A day counts as past when it is over everywhere in the country: the platform knows the place,
   * not its clock.
   */
  private static void timing(JobInput.WantedAt timing, Instant now, Problems problems) {
    boolean dated = timing.kind() == Timing.Kind.ON_DATE;
    var earliest = LocalDate.ofInstant(now, ZoneOffset.ofHours(-10));
    problems
        .require(!dated || timing.date().isPresent(), "timing.date", "required", "Choose a day.")
        .require(
            dated || timing.date().isEmpty(),
            "timing.date",
            "not_expected",
            "A day belongs to “on a date” only.")
        .require(
            timing.date().filter(day -> day.isBefore(earliest)).isEmpty(),
            "timing.date",
            "past",
            "This day is over.")
        .require(
            timing.date().filter(day -> day.isAfter(earliest.plusYears(1))).isEmpty(),
            "timing.date",
            "too_far",
            "Choose a day within a year.");
  }

  private static void contact(Contact contact, Problems problems) {
    int name = contact.name().strip().length();
    problems
        .require(name > 0 && name <= 100, "contact.name", "length", "Write 1 to 100 characters.")
        .require(
            PHONE.matcher(contact.phone().strip()).matches(),
            "contact.phone",
            "format",
            "Write a phone number, such as (503) 555-0142.")
        .require(
            EMAIL.matcher(contact.email().strip()).matches(),
            "contact.email",
            "format",
            "Write an e-mail address.");
  }

  private static Contact trimmed(Contact contact) {
    return new Contact(
        contact.name().strip(),
        contact.phone().strip(),
        contact.email().strip(),
        contact.prefers());
  }

  private static JobRequest.Answer line(Answers.Line line) {
    return new JobRequest.Answer(line.key(), line.label(), line.value());
  }
}
