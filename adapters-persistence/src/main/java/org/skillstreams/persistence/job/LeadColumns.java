package org.skillstreams.persistence.job;

import java.time.Instant;
import java.util.Optional;
import org.skillstreams.application.job.JobParts.Deadline;
import org.skillstreams.application.job.JobParts.QuoteView;
import org.skillstreams.application.job.JobParts.TierPrice;
import org.skillstreams.application.job.LeadCard;
import org.skillstreams.application.job.LeadCard.MyClaim;
import org.skillstreams.domain.job.JobStage;
import org.skillstreams.domain.shared.GeoPoint;

/** What a provider's list reads of each lead. */
final class LeadColumns {

  /** Selected of {@code j}, the chosen leads with the reader's claims, and of the joins below. */
  static final String CARDS =
      "select "
          + JobColumns.COLUMNS
          + """
          , j.tier, j.credits, j.timing, j.wanted_on, j.budget_min, j.budget_max, j.budget_currency,
          j.claim_id, j.outcome, j.contact_by, j.contacted_at, j.refunded_at,
          quote.id as quote_id, quote.min, quote.max, quote.currency, quote.note, quote.quoted_at,
          quote.standing,
          area.latitude, area.longitude,
          base.latitude as base_latitude, base.longitude as base_longitude
          from
          """;

  static final String AROUND =
      "j "
          + JobColumns.JOINS
          + """
          left join lateral (
            select * from job_quote where claim_id = j.claim_id order by ordinal desc limit 1
          ) quote on true
          left join account_provider me on me.provider_id = :me
          left join catalog_zip base on base.zip = left(me.zip, 5)
          order by j.listed_at desc, j.listed_id desc
          """;

  private LeadColumns() {}

  static LeadCard card(Columns row, int places) {
    var claim = myClaim(row);
    return new LeadCard(
        row.id("id"),
        JobColumns.category(row),
        row.text("title"),
        row.text("zip"),
        row.text("city"),
        row.text("state"),
        distanceMiles(row),
        new TierPrice(row.text("tier"), row.count("credits")),
        row.text("stage"),
        row.at("submitted_at"),
        deadline(Words.read(JobStage.class, row.text("stage")), row.maybeAt("closes_at"), claim),
        Math.max(0, places - row.count("claims")),
        places,
        JobColumns.timing(row),
        JobColumns.budget(row),
        claim);
  }

  /** From the provider's base to the middle of the lead's ZIP code, to a tenth. */
  static Optional<Double> distanceMiles(Columns row) {
    if (!row.has("latitude") || !row.has("base_latitude")) {
      return Optional.empty();
    }
    var base = new GeoPoint(row.number("base_latitude"), row.number("base_longitude"));
    double miles = base.milesTo(new GeoPoint(row.number("latitude"), row.number("longitude")));
    return Optional.of(Math.round(miles * 10) / 10.0);
  }

  /** The next deadline that is the reader's business: never another provider's. */
  static Optional<Deadline> deadline(
      JobStage stage, Optional<Instant> closesAt, Optional<MyClaim> mine) {
    var contactBy =
        mine.filter(claim -> claim.outcome().equals("open") && !claim.contacted())
            .map(MyClaim::contactBy);
    boolean won = mine.filter(claim -> claim.outcome().equals("won")).isPresent();
    return switch (stage) {
      case SENT_TO_PROVIDERS -> closesAt.map(at -> new Deadline(at, "routing"));
      case CLAIMED -> contactBy.map(at -> new Deadline(at, "contact"));
      case CONTACTED ->
          contactBy
              .map(at -> new Deadline(at, "contact"))
              .or(() -> closesAt.map(at -> new Deadline(at, "confirmation")));
      case CONFIRMED -> closesAt.filter(_ -> won).map(at -> new Deadline(at, "completion"));
      case COMPLETED -> closesAt.filter(_ -> won).map(at -> new Deadline(at, "review"));
      case SUBMITTED, CLOSED, MANUAL_FULFILLMENT_REQUIRED, CANCELLED, CLOSED_UNCONFIRMED ->
          Optional.empty();
    };
  }

  private static Optional<MyClaim> myClaim(Columns row) {
    return row.has("claim_id")
        ? Optional.of(
            new MyClaim(
                row.id("claim_id"),
                row.text("outcome"),
                row.at("contact_by"),
                row.has("contacted_at"),
                row.has("refunded_at"),
                quote(row)))
        : Optional.empty();
  }

  private static Optional<QuoteView> quote(Columns row) {
    return row.has("quote_id")
        ? Optional.of(
            new QuoteView(
                row.id("quote_id"),
                row.amount("min"),
                row.amount("max"),
                row.text("currency"),
                row.text("note"),
                row.at("quoted_at"),
                row.text("standing")))
        : Optional.empty();
  }
}
