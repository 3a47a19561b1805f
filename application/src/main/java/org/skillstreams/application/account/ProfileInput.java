package org.skillstreams.application.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skillstreams.application.catalog.Categories;
import org.skillstreams.application.catalog.ServiceAreas;
import org.skillstreams.domain.account.ProviderArea;
import org.skillstreams.domain.account.ProviderProfile;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.shared.Problems;
import org.skillstreams.domain.shared.Zip;

/** Reads what a provider typed, and checks it against the catalog, naming every field. */
@Dependent
public class ProfileInput {

  private final Categories categories;
  private final ServiceAreas places;

  @Inject
  public ProfileInput(Categories categories, ServiceAreas places) {
    this.categories = categories;
    this.places = places;
  }

  ProviderProfile.Details read(EditProfile.Command command, boolean accepting) {
    var problems = new Problems();
    var zip = command.zip().flatMap(text -> zip("zip", text, problems));
    var offered = offered(command.categories(), problems);
    var areas = areas(command.areas(), problems);
    var details =
        problems.read(() ->
            new ProviderProfile.Details(
                command.displayName(),
                command.bio(),
                zip,
                command.radiusMiles(),
                command.capacity(),
                offered,
                areas,
                command.accepting().orElse(accepting)));
    problems.refuse();
    return details.orElseThrow();
  }

  private Set<CategoryId> offered(List<String> slugs, Problems problems) {
    var known = new LinkedHashSet<CategoryId>();
    for (int i = 0; i < slugs.size(); i++) {
      category("categories[" + i + "]", slugs.get(i), problems).ifPresent(known::add);
    }
    return known;
  }

  private List<ProviderArea> areas(List<EditProfile.Command.Area> typed, Problems problems) {
    var known = new ArrayList<ProviderArea>();
    for (int i = 0; i < typed.size(); i++) {
      var at = "areas[" + i + "].";
      var category = category(at + "category", typed.get(i).category(), problems);
      var zip = zip(at + "zip", typed.get(i).zip(), problems);
      category.ifPresent(of -> zip.ifPresent(in -> known.add(new ProviderArea(of, in))));
    }
    return known;
  }

  private Optional<CategoryId> category(String field, String slug, Problems problems) {
    var known =
        Optional.of(slug)
            .filter(CategoryId::isSlug)
            .map(CategoryId::new)
            .filter(id -> categories.find(id).isPresent());
    problems.require(known.isPresent(), field, "unknown", "There is no such category.");
    return known;
  }

  private Optional<Zip> zip(String field, String text, Problems problems) {
    var zip = problems.read(() -> Zip.parse(field, text));
    boolean unknown = zip.filter(one -> places.place(one).isEmpty()).isPresent();
    problems.require(!unknown, field, "zip.unknown", "There is no such ZIP code.");
    return zip;
  }
}
