package org.skillstreams.acceptance.shared;

import java.util.List;
import org.skillstreams.domain.catalog.Question;
import org.skillstreams.domain.catalog.Tier;

/** What operators do to the catalog; {@code by} is whoever tries. */
public interface Editors {

  void addCategory(Member by, String slug, String name);

  /** The version of the form that stands; 0 without one. */
  int formVersion(String category);

  /** Publishes a form in place of the version seen. */
  void publishForm(Member by, String category, int seen, List<Question> questions);

  /** Gives a category its own tiers in place of those it has. */
  void setTiers(Member by, String category, List<Tier> tiers);

  /** The tiers of every category that has none of its own. */
  List<Tier> tiersOfAll(Member by);

  void openArea(Member by, String zip);

  void closeArea(Member by, String zip);
}
