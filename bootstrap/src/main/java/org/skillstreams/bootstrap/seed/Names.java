package org.skillstreams.bootstrap.seed;

import java.util.List;

/** Names for the people of the demo town, each used once. */
final class Names {

  private static final List<String> FIRST =
      List.of(
          "Anna", "Ben", "Rosa", "Malik", "Grace", "Tomasz", "Linh", "Carlos", "Ingrid", "Dwayne",
          "Priya", "Oscar", "Hannah", "Yusuf", "Elena", "Marcus", "Naomi", "Viktor", "Aisha",
          "Patrick", "Camila", "Jerome", "Sofia", "Kenji");

  private static final List<String> LAST =
      List.of(
          "Lindqvist",
          "Okafor",
          "Ramirez",
          "Novak",
          "Tran",
          "Whitfield",
          "Haddad",
          "Moreno",
          "Kowalski",
          "Freeman",
          "Iyer",
          "Castillo",
          "Brandt",
          "Demir",
          "Petrov",
          "Hughes",
          "Sato",
          "Mbeki",
          "Doyle",
          "Fontaine",
          "Reyes",
          "Bishop",
          "Larsen",
          "Quinn");

  private Names() {}

  /** The n-th name; names repeat after 24 × 24. */
  static String nth(int n) {
    return FIRST.get(n % FIRST.size()) + " " + LAST.get((n * 7 + n / FIRST.size()) % LAST.size());
  }

  /** An address that belongs to nobody (RFC 2606), made of a name. */
  static String address(String name) {
    return name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@example.com";
  }
}
