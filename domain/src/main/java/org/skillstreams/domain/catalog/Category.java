package org.skillstreams.domain.catalog;

import org.skillstreams.domain.shared.CommonRefusal;
import org.skillstreams.domain.shared.Problems;
import org.skillstreams.domain.shared.Refusal;

/**
 * A kind of work that people ask for.
 *
 * @param name as seekers read it, at most 60 characters
 * @param description one or two sentences, at most 500 characters
 * @param icon name of an icon of the client, such as {@code sparkles}
 * @param active whether new requests may be made; existing ones go on
 * @param version counts the edits
 */
public record Category(
    CategoryId id,
    String name,
    String description,
    String icon,
    EngagementModel model,
    boolean active,
    long version) {

  /** What an operator may change about a category. */
  public record Details(
      String name, String description, String icon, EngagementModel model, boolean active) {

    public Details {
      name = name.strip();
      description = description.strip();
      icon = icon.strip();
      new Problems()
          .require(
              !name.isEmpty() && name.length() <= 60, "name", "length", "Write 1 to 60 characters.")
          .require(
              description.length() <= 500, "description", "length", "Write at most 500 characters.")
          .require(
              icon.matches("[a-z][a-z0-9-]{0,39}"),
              "icon",
              "format",
              "Name an icon, such as sparkles.")
          .refuse();
    }
  }

  /** A new category, or a refusal naming each field that is wrong. */
  public static Category create(String slug, Details details) {
    if (!CategoryId.isSlug(slug)) {
      throw Refusal.invalid(
          "id", "format", "Use small letters, digits and hyphens, such as house-cleaning.");
    }
    return of(new CategoryId(slug), details, 1);
  }

  /** The category with new details. The version is the one the editor saw. */
  public Category edit(Details details, long seen) {
    if (seen != version) {
      throw new Refusal(CommonRefusal.STALE_EDIT);
    }
    return of(id, details, version + 1);
  }

  private static Category of(CategoryId id, Details of, long version) {
    return new Category(id, of.name, of.description, of.icon, of.model, of.active, version);
  }
}
