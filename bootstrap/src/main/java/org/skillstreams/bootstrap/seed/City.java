package org.skillstreams.bootstrap.seed;

import java.util.List;

/**
 * A city of the demo town with some of its ZIP codes, the middle first.
 *
 * @param area digits that its phone numbers begin with
 */
record City(String name, String area, List<String> zips) {

  static final City PORTLAND =
      new City(
          "Portland",
          "503",
          List.of("97201", "97202", "97209", "97211", "97214", "97217", "97219", "97225"));

  static final City AUSTIN =
      new City(
          "Austin",
          "512",
          List.of("78701", "78702", "78704", "78745", "78751", "78757", "78759", "78613"));

  static final City COLUMBUS =
      new City(
          "Columbus",
          "614",
          List.of("43215", "43201", "43202", "43206", "43212", "43214", "43221", "43085"));

  static List<City> all() {
    return List.of(PORTLAND, AUSTIN, COLUMBUS);
  }
}
