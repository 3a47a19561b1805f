package org.skillstreams.acceptance.inprocess;

import java.util.List;
import java.util.Optional;
import org.skillstreams.acceptance.shared.Editors;
import org.skillstreams.acceptance.shared.Member;
import org.skillstreams.application.catalog.CreateCategory;
import org.skillstreams.application.catalog.DisableServiceArea;
import org.skillstreams.application.catalog.EditForm;
import org.skillstreams.application.catalog.EditTiers;
import org.skillstreams.application.catalog.EnableServiceArea;
import org.skillstreams.application.catalog.ReadForm;
import org.skillstreams.application.catalog.ReadTiers;
import org.skillstreams.domain.catalog.Category.Details;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.catalog.EngagementModel;
import org.skillstreams.domain.catalog.Question;
import org.skillstreams.domain.catalog.Tier;
import org.skillstreams.domain.shared.Zip;

/** What operators do to the catalog, by the use cases. */
record InProcessEditors(Platform platform) implements Editors {

  @Override
  public void addCategory(Member by, String slug, String name) {
    platform.act(() -> {
      var details =
          new Details(
              name, "For whoever has no time for it.", "sparkles", EngagementModel.LEAD, true);
      platform.get(CreateCategory.class).handle(by.caller().operator(), slug, details);
    });
  }

  @Override
  public int formVersion(String category) {
    return platform
        .answer(() -> platform.get(ReadForm.class).handle(new CategoryId(category)))
        .version();
  }

  @Override
  public void publishForm(Member by, String category, int seen, List<Question> questions) {
    platform.act(() ->
        platform
            .get(EditForm.class)
            .handle(
                by.caller().operator(),
                new CategoryId(category),
                questions.stream().map(Drafts::of).toList(),
                seen));
  }

  @Override
  public void setTiers(Member by, String category, List<Tier> tiers) {
    var scope = Optional.of(new CategoryId(category));
    platform.act(() -> {
      var operator = by.caller().operator();
      long seen = platform.get(ReadTiers.class).handle(operator, scope).version();
      platform.get(EditTiers.class).handle(operator, scope, tiers, seen);
    });
  }

  @Override
  public List<Tier> tiersOfAll(Member by) {
    return platform
        .answer(
            () -> platform.get(ReadTiers.class).handle(by.caller().operator(), Optional.empty()))
        .tiers();
  }

  @Override
  public void openArea(Member by, String zip) {
    platform.act(() ->
        platform
            .get(EnableServiceArea.class)
            .handle(by.caller().operator(), new Zip(zip), "Asked for by many"));
  }

  @Override
  public void closeArea(Member by, String zip) {
    platform.act(
        () -> platform.get(DisableServiceArea.class).handle(by.caller().operator(), new Zip(zip)));
  }
}
