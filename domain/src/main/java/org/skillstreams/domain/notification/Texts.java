package org.skillstreams.domain.notification;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of notices in one language, from the bundle {@code texts}: by key, with slots such as
 * {@code {name}} to fill and choices such as {@code {credits|credit|credits}} to make by a number.
 * What stands in square brackets is left out when a slot in it is empty. They are plain text;
 * whoever shows them as something else escapes them.
 */
public final class Texts {

  /** Parts of a notice's text. */
  public enum Part {
    TITLE,
    TEXT;

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final Pattern SLOT =
      Pattern.compile("\\{(?<slot>[a-z_]+)(?:\\|(?<one>[^|}]*)\\|(?<many>[^}]*))?}");
  private static final Pattern OPTIONAL = Pattern.compile("\\[(?<part>[^\\]]*)]");
  private static final String NOTHING = "—";

  private final ResourceBundle bundle;
  private final Values values;

  private Texts(ResourceBundle bundle, Values values) {
    this.bundle = bundle;
    this.values = values;
  }

  /** In the language of this locale, or in English where nobody has translated it. */
  public static Texts in(Locale locale, ZoneId zone) {
    var bundle =
        ResourceBundle.getBundle(
            Texts.class.getPackageName() + ".texts",
            locale,
            Texts.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    return new Texts(bundle, new Values(locale, zone));
  }

  /** One part of a notice, filled. */
  public String of(NotificationType type, Part part, Map<Slot, String> fillings) {
    return fill(plain(type.key() + "." + part.key()), fillings);
  }

  /** What the button that leads to this page says. */
  public String of(Page page) {
    return plain("page." + page.key());
  }

  public String of(Group group) {
    return plain("group." + group.key());
  }

  /** A text without slots. */
  public String plain(String key) {
    return bundle.getString(key);
  }

  /** Any text, filled. */
  public String plain(String key, Map<Slot, String> fillings) {
    return fill(plain(key), fillings);
  }

  private String fill(String template, Map<Slot, String> fillings) {
    var filled = new StringBuilder();
    var slots = SLOT.matcher(whole(template, fillings));
    while (slots.find()) {
      slots.appendReplacement(filled, Matcher.quoteReplacement(filling(slots, fillings)));
    }
    return slots.appendTail(filled).toString();
  }

  /** The template with the optional parts that can be filled, and without the others. */
  private static String whole(String template, Map<Slot, String> fillings) {
    return OPTIONAL
        .matcher(template)
        .replaceAll(found -> {
          var part = found.group("part");
          boolean known =
              SLOT.matcher(part)
                  .results()
                  .allMatch(slot -> fillings.containsKey(slot(slot.group("slot"))));
          return known ? Matcher.quoteReplacement(part) : "";
        });
  }

  private static Slot slot(String name) {
    return Slot.find(name).orElseThrow();
  }

  private String filling(Matcher place, Map<Slot, String> fillings) {
    var slot = slot(place.group("slot"));
    var one = Optional.ofNullable(place.group("one"));
    var value = Optional.ofNullable(fillings.get(slot));
    return one.map(singular ->
            value.filter("1"::equals).map(_ -> singular).orElseGet(() -> place.group("many")))
        .orElseGet(() -> value.map(v -> write(slot, v)).orElse(NOTHING));
  }

  private String write(Slot slot, String value) {
    return switch (slot.kind()) {
      case TEXT -> values.line(value);
      case WORD -> plain("word." + value);
      case COUNT -> values.count(value);
      case MONEY -> values.money(value);
      case RANGE -> values.range(value);
      case INSTANT -> values.instant(value);
    };
  }
}
