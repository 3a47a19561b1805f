package org.skillstreams.persistence.job;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skillstreams.application.catalog.FormFixtures;
import org.skillstreams.application.catalog.InMemoryCategories;
import org.skillstreams.application.catalog.InMemoryForms;
import org.skillstreams.application.catalog.InMemoryServiceAreas;
import org.skillstreams.application.catalog.InMemoryTierTables;
import org.skillstreams.application.job.JobInput;
import org.skillstreams.domain.catalog.Category;
import org.skillstreams.domain.catalog.EngagementModel;
import org.skillstreams.domain.catalog.ServiceArea;
import org.skillstreams.domain.catalog.Tier;
import org.skillstreams.domain.catalog.TierTable;
import org.skillstreams.domain.catalog.Tiers;
import org.skillstreams.domain.job.Contact;
import org.skillstreams.domain.job.Timing;
import org.skillstreams.domain.shared.Zip;

/** A small catalog in memory, and a request that fits it. */
final class JobCatalog {

  private static final Zip PORTLAND = new Zip("97201");

  private JobCatalog() {}

  static JobInput input() {
    return new JobInput(
        FormFixtures.CLEANING.value(),
        Map.of("kind", "regular", "rooms", 2, "pets", false),
        PORTLAND.value(),
        Optional.empty(),
        "Clean a flat",
        new JobInput.WantedAt(Timing.Kind.FLEXIBLE, Optional.empty()),
        Optional.empty(),
        new Contact("Sam", "503 555 0100", "sam@example.org", Contact.Way.EMAIL));
  }

  static InMemoryServiceAreas areas() {
    var areas = new InMemoryServiceAreas();
    areas.save(new ServiceArea(PORTLAND, ""));
    return areas;
  }

  static InMemoryCategories categories() {
    var categories = new InMemoryCategories();
    categories.add(
        new Category(
            FormFixtures.CLEANING, "Cleaning", "", "sparkles", EngagementModel.LEAD, true, 1));
    return categories;
  }

  static InMemoryForms forms() {
    var forms = new InMemoryForms();
    forms.add(FormFixtures.cleaning(1));
    return forms;
  }

  static InMemoryTierTables tiers() {
    var tiers = new InMemoryTierTables();
    tiers.add(new TierTable(Optional.empty(), new Tiers(List.of(new Tier("All", 0, 3))), 1));
    return tiers;
  }
}
