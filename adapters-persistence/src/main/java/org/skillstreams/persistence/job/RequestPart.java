package org.skillstreams.persistence.job;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.job.Contact;
import org.skillstreams.domain.job.JobRequest;
import org.skillstreams.domain.job.PriceRange;
import org.skillstreams.domain.job.Timing;
import org.skillstreams.domain.shared.Zip;

/** The columns of a job that hold what was asked for; written once. */
@Embeddable
record RequestPart(
    @Column(name = "category_id", updatable = false) String category,
    @Column(name = "form_version", updatable = false) int formVersion,
    @Column(updatable = false) @JdbcTypeCode(SqlTypes.JSON) String answers,
    @Column(updatable = false) String zip,
    @Column(updatable = false) @Nullable String place,
    @Column(updatable = false) String title,
    @Column(updatable = false) String description,
    @Column(updatable = false) String timing,
    @Column(name = "wanted_on", updatable = false) @Nullable LocalDate wantedOn,
    @Column(name = "budget_min", updatable = false) @Nullable Long budgetMin,
    @Column(name = "budget_max", updatable = false) @Nullable Long budgetMax,
    @Column(name = "budget_currency", updatable = false) @Nullable String budgetCurrency,
    @Column(name = "contact_name", updatable = false) String contactName,
    @Column(name = "contact_phone", updatable = false) String contactPhone,
    @Column(name = "contact_email", updatable = false) String contactEmail,
    @Column(name = "contact_prefers", updatable = false) String contactPrefers) {

  static RequestPart of(JobRequest request) {
    var contact = request.contact();
    return new RequestPart(
        request.category().value(),
        request.formVersion(),
        AnswersJson.of(request.answers()),
        request.zip().value(),
        request.place().orElse(null),
        request.title(),
        request.description(),
        Words.of(request.timing().kind()),
        request.timing().date().orElse(null),
        orNull(request.budget(), PriceRange::min),
        orNull(request.budget(), PriceRange::max),
        orNull(request.budget(), PriceRange::currency),
        contact.name(),
        contact.phone(),
        contact.email(),
        Words.of(contact.prefers()));
  }

  JobRequest toRequest() {
    return new JobRequest(
        new CategoryId(category),
        formVersion,
        AnswersJson.read(answers),
        new Zip(zip),
        Optional.ofNullable(place),
        description,
        new Timing(Words.read(Timing.Kind.class, timing), Optional.ofNullable(wantedOn)),
        budget(),
        new Contact(
            contactName,
            contactPhone,
            contactEmail,
            Words.read(Contact.Way.class, contactPrefers)));
  }

  private Optional<PriceRange> budget() {
    return budgetMin == null || budgetMax == null || budgetCurrency == null
        ? Optional.empty()
        : Optional.of(new PriceRange(budgetMin, budgetMax, budgetCurrency));
  }

  private static <T> @Nullable T orNull(Optional<PriceRange> budget, Function<PriceRange, T> part) {
    return budget.map(part).orElse(null);
  }
}
